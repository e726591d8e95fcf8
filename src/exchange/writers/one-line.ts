/** A value of a format in which values end with their line; half a character becomes "�". */
export function onOneLine(value: string): string {
  return value
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .replaceAll(/\p{Cs}/gu, "\ufffd")
    .trim();
}
