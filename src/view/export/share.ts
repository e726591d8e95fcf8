/** Handing a picture to another app, where the device has a way for that: phones above all. */

const TYPES: Readonly<Record<string, string>> = { png: "image/png", svg: "image/svg+xml" };

/** Whether files of a format, named by their ending, can be handed on here. */
export function isShareable(format: string): boolean {
  const type = TYPES[format];
  if (type === undefined || !("canShare" in navigator)) return false;
  return navigator.canShare({ files: [new File([], `picture.${format}`, { type })] });
}

/** @returns what to say of it, if it failed: who turns back at the last step knows. */
export async function share(file: File): Promise<string | undefined> {
  try {
    await navigator.share({ files: [file] });
    return undefined;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    return `This device did not take the file (${String(error)}). Save it instead.`;
  }
}
