import { fc } from "../property.ts";

/** Any code point, ASCII as often as all others; half of a surrogate pair is one, too. */
const aCharacter = fc
  .oneof(fc.nat(0x7f), fc.nat(0x10_ffff))
  .map((code) => String.fromCodePoint(code));

/** Text of any characters. fast-check's own units take a second to be made. */
export function anyText(constraints: { readonly minLength?: number; readonly maxLength: number }) {
  return fc.string({ unit: aCharacter, ...constraints });
}
