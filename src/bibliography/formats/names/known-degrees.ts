/** Degrees, licences and fellowships that people print behind their names. */

import { SUFFIX } from "../../bylines/name-suffix.ts";

/** Nobody's family is so written; "MD" and "RN" may be initials. */
const KNOWN = `PhD EdD MD RN DPhil MPhil MSc BSc ScD DSc MPH DPH DrPH MBA MEd MPP MHS MMed PharmD PsyD DClinPsy
MBBS MBChB MBBCh BDS DDS DMD DVM DNP DPT APRN ARNP BSN MSN FNP CNM CRNA LPN LCSW MSW MLIS LLM Esq
FAAN FAAP FACC FACEP FACOG FACP FACR FACS FACSM FAHA FAPA FASN FCCP FESC FIDSA FMedSci
FRACP FRANZCR FRCA FRCOG FRCP FRCPC FRCPath FRCPCH FRCPsych FRCR FRCS FRCSC MRCP MRCPsych MRCS`;
/** Families, too, where all is printed in capitals. */
const ALSO_FAMILIES = /^(?:B[AS]|DO|JD|M[AS]|N[DP]|OD|PT|RD)$/u;

/** One of them, "Ph.D" or "PhD", not followed by a full stop. */
export const DEGREE = KNOWN.split(/\s+/u)
  .map((degree) => degree.replaceAll(/(?<=.)(?=\p{Lu})/gu, String.raw`\.?`))
  .join("|")
  .replace("Ph\\.?D", String.raw`Ph\.?\s?D`);
const WHOLE = new RegExp(`^(?:${DEGREE})\\.?$`, "u");
/** "Ada King", not "van der Berg", whose initials follow. */
const WHOLE_NAME = /^\p{Lu}\S*(?: \S+){0,3} \S*\p{Ll}$/u;
/** No degree is longer, in characters, nor are several without a comma between them. */
const LONGEST = 24;

/**
 * "Lovelace", "Ada", "RN", "PhD" → "Lovelace", "Ada", and so of a list of such names. Where a given name is
 * due, "MD" is one: "King", "A.", "Rahman", "MD";
 * behind "Ada King" several are none. What leaves no pairs behind stays as it is.
 *
 * @param parts - what stands between commas.
 */
export function withoutDegreesBehind(parts: readonly string[]): readonly string[] {
  if (parts.length <= 2) return parts;
  const [first = "", ...rest] = parts;
  if (WHOLE_NAME.test(first.trim()) && rest.every((part) => areKnownDegrees(part.trim())))
    return [first];
  const isDegree = areInCapitals(parts) ? isOnlyDegree : areKnownDegrees;
  const kept: string[] = [];
  let names = 0;
  for (const part of parts) {
    const isBehind = names > 0 && names % 2 === 0;
    if (isBehind && isDegree(part.trim())) continue;
    kept.push(part);
    if (!SUFFIX.test(part.trim())) names += 1;
  }
  return names % 2 === 0 ? kept : parts;
}

/** "LEE", "K", "MA", "J", "KIM", "MA": several names, of which one may be like a degree. */
function areInCapitals(parts: readonly string[]): boolean {
  return parts.length > 3 && !parts.some((part) => /\p{Ll}/u.test(part));
}

function isOnlyDegree(part: string): boolean {
  return areKnownDegrees(part) && !ALSO_FAMILIES.test(part);
}

/** "MD", "MD/PhD", "RN MSN". */
function areKnownDegrees(part: string): boolean {
  if (part.length > LONGEST) return false;
  if (WHOLE.test(part)) return true;
  const words = part.replaceAll(".", "").split(/[\s/]+/u);
  return words.every((word) => WHOLE.test(word) || ALSO_FAMILIES.test(word));
}

/** "Ada King RN PhD" → "Ada King": behind two words that are no initials. */
export function withoutDegreesAtEnd(name: string): string {
  const words = name.split(" ");
  while (words.length > 2 && WHOLE.test(words.at(-1)!)) words.pop();
  return /\p{Ll}/u.test(words.at(-1)!) ? words.join(" ") : name;
}
