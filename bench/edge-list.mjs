/** Networks of others, for benches: two names a line, as SNAP and networkx write them. */

/**
 * Each pair once, whatever its order and however often it stands there.
 *
 * @param {string} text
 */
export function pairsIn(text) {
  const index = new Map();
  const pairs = new Set();
  for (const line of text.split("\n")) {
    const ends = line.trim().split(/\s+/u, 2);
    if (line.startsWith("#") || ends.length < 2 || ends[0] === ends[1]) continue;
    const [one, other] = ends
      .map((name) => index.get(name) ?? index.set(name, index.size).get(name))
      .sort((a, b) => a - b);
    pairs.add(`${one} ${other}`);
  }
  const ties = [...pairs].map((pair) => pair.split(" ").map(Number));
  return {
    count: index.size,
    source: Uint32Array.from(ties, ([one]) => one),
    target: Uint32Array.from(ties, ([, other]) => other),
  };
}
