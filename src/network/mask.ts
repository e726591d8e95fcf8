/** Masks: one byte per row, 1 for those that count. */

/** Rows whose mask is 1, ascending. */
export function onesIn(mask: Uint8Array): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(mask.length);
  let count = 0;
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] === 1) rows[count++] = row;
  }
  return rows.slice(0, count);
}

export function countOnes(mask: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < mask.length; row++) count += mask[row]!;
  return count;
}
