import { fc } from "./property.ts";

/**
 * The unit of strings for laws that hold of any text: letters, controls, marks, surrogates in pairs
 * and alone. Fast-check's "binary" has none alone, and takes half a second to prepare.
 */
export const anyCharacter = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  fc.nat(0xff_ff).map((code) => String.fromCharCode(code)),
  fc.nat(0x10_ff_ff).map((code) => String.fromCodePoint(code)),
);
