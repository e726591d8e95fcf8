/** Saving by a plain download, which every browser allows. */

/** Hands `content` to the reader as a file. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has taken its own hold on the content once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
