/**
 * Text from a file as one line that a terminal shows and does not obey: control characters, among them
 * the one that begins commands to it, and marks that turn the direction of writing become "�".
 */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
}
