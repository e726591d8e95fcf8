/** The encoding that a file says it is in: JabRef's comment, the declaration of XML, the head of a web page. */

/** In bytes; nothing says it later. */
const LOOKED_AT = 4096;

const DECLARATIONS = [
  /^% ?Encoding: ?([\w.:-]{2,40})\s*$/imu,
  /^\s*<\?xml\s[^<>]{0,200}encoding\s*=\s*["']([\w.:-]{2,40})["']/iu,
  /<meta\s[^<>]{0,200}charset\s*=\s*["']?([\w.:-]{2,40})/iu,
];

/**
 * The label of an encoding that the platform decodes: "Cp1250" of Java is one, as are "EUC_JP" and
 * "ISO8859_2" once they are written with hyphens.
 *
 * @returns `undefined` where nothing is said, or Unicode is, or nothing that is known.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, LOOKED_AT));
  for (const pattern of DECLARATIONS) {
    const label = pattern.exec(head)?.[1]?.replaceAll("_", "-");
    // "Cp949" and "MS949" are Java's words for what is called windows-949 elsewhere.
    if (label !== undefined)
      return knownLabel(label) ?? knownLabel(label.replace(/^\D+/u, "windows-"));
  }
  return undefined;
}

function knownLabel(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf-") ? undefined : encoding;
  } catch {
    // What the platform does not know is as if nothing had been said.
    return undefined;
  }
}
