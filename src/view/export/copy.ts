/** Copying instead of saving, where the browser allows it. */

/** Copies a picture, or the text of any other file. @returns what to say of it. */
export async function copy(file: Blob): Promise<string> {
  try {
    if (file.type === "image/png")
      await navigator.clipboard.write([new ClipboardItem({ "image/png": file })]);
    else await navigator.clipboard.writeText(await file.text());
    return "Copied.";
  } catch (error) {
    return `This browser does not allow copying (${String(error)}). Save the file instead.`;
  }
}
