/** UTF-8 without a fault, as most files are: told here, so that what reads the others need not be there. */

/** 512 MiB, less the 24 characters that V8 cannot hold in one string. */
export const largestFileBytes = 512 * 1024 * 1024 - 24;

/** @returns `undefined` for bytes that are another encoding, damaged, or too many: ask `decode.ts`. */
export function plainUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.length > largestFileBytes) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // Also what is left of UTF-16 without a mark.
    return text.includes("\0") ? undefined : text;
  } catch (error) {
    // The strict decoder throws TypeError for bytes that are no UTF-8, and only then.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
