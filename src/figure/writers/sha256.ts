/**
 * SHA-256 of text: a browser's own is asynchronous and Node's is not there in one, but the same data
 * must have the same fingerprint in both.
 *
 * @see FIPS 180-4, Secure Hash Standard, sections 4.1.2, 5.1.1 and 6.2.
 */

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const CONSTANTS = hexWords(
  "428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5" +
    "d807aa9812835b01243185be550c7dc372be5d7480deb1fe9bdc06a7c19bf174" +
    "e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da" +
    "983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca635114292967" +
    "27b70a852e1b21384d2c6dfc53380d13650a7354766a0abb81c2c92e92722c85" +
    "a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070" +
    "19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3" +
    "748f82ee78a5636f84c878148cc7020890befffaa4506cebbef9a3f7c67178f2",
);
/** Likewise, of the square roots of the first 8 primes. */
const START = hexWords("6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19");

const BLOCK = 64;

/** Of the text as UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text));
  const state = START.slice();
  const schedule = new Uint32Array(BLOCK);
  const view = new DataView(bytes.buffer);
  for (let block = 0; block < bytes.length; block += BLOCK) {
    fillSchedule(schedule, view, block);
    compress(state, schedule);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

/** A one bit, zeros, and the length in bits as 64 bits, to a whole number of blocks. */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(BLOCK * Math.ceil((message.length + 9) / BLOCK));
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(bytes.length - 4, (message.length << 3) >>> 0);
  return bytes;
}

function fillSchedule(schedule: Uint32Array, view: DataView, block: number): void {
  for (let i = 0; i < 16; i++) schedule[i] = view.getUint32(block + 4 * i);
  for (let i = 16; i < BLOCK; i++) {
    const a = schedule[i - 15]!;
    const b = schedule[i - 2]!;
    const low = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
    const high = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
    schedule[i] = schedule[i - 16]! + low + schedule[i - 7]! + high;
  }
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  // The eight working variables a to h of the standard, in words that move up a place a round.
  const words = new Int32Array(BLOCK + 8);
  for (let i = 0; i < 8; i++) words[BLOCK + i] = state[i]!;
  for (let i = 0; i < BLOCK; i++) {
    const top = BLOCK - i;
    const [a, e] = [words[top]!, words[top + 4]!];
    const choice = (e & words[top + 5]!) ^ (~e & words[top + 6]!);
    const majority =
      (a & words[top + 1]!) ^ (a & words[top + 2]!) ^ (words[top + 1]! & words[top + 2]!);
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const first = words[top + 7]! + high + choice + CONSTANTS[i]! + schedule[i]!;
    words[top + 3]! += first;
    words[top - 1] = first + low + majority;
  }
  for (let i = 0; i < 8; i++) state[i]! += words[i]!;
}

/** Rotated right. */
function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function hexWords(digits: string): Uint32Array {
  return Uint32Array.from({ length: digits.length / 8 }, (_, i) =>
    Number.parseInt(digits.slice(8 * i, 8 * i + 8), 16),
  );
}
