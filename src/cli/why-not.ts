const reasons: ReadonlyMap<unknown, string> = new Map([
  ["ENOENT", "there is no such file or folder"],
  ["EISDIR", "it is a folder"],
  ["ENOTDIR", "a part of its path is a file, not a folder"],
  ["EACCES", "you do not have the right to"],
  ["EPERM", "you do not have the right to"],
  ["ENOSPC", "the disk is full"],
]);

/** Why the system refused a file, in plain words, to end a sentence with. */
export function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ("code" in error && reasons.get(error.code)) || error.message;
}
