/** Bytes without order, as a picture read as windows-1252 has them. @param {number} length */
export function noise(length) {
  const state = new Uint32Array([20261126]);
  const codes = Uint16Array.from({ length }, () => {
    state[0] = Math.imul(state[0] ?? 0, 1664525) + 1013904223;
    return (state[0] ?? 0) >>> 24;
  });
  return new TextDecoder("utf-16le").decode(codes);
}
