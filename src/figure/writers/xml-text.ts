/** Text of strangers as XML: whatever it holds, the file stays well-formed and the text stays text. */

/** XML 1.0 has no place for these, not even as references: control characters and half characters. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/gu;

/** Escaped for content and for attributes in double quotes; what XML forbids becomes "�". */
export function xmlText(text: string): string {
  return (
    text
      .replace(FORBIDDEN, "\ufffd")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // A reader would turn a line end into "\n", and in an attribute into a space.
      .replaceAll("\r", "&#13;")
      .replaceAll("\n", "&#10;")
      .replaceAll("\t", "&#9;")
  );
}
