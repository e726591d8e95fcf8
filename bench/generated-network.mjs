/** Networks for benches: papers by small teams who mostly stay in their group. */

import { importTypeScript } from "../scripts/typescript.mjs";

const { seededRandom } = await importTypeScript("src/layout/random.ts");
const { buildNetwork } = await importTypeScript("src/network/network.ts");

const GROUP = 200;
/** Teams of 1 to 5 make 4 ties a paper. */
const LARGEST_TEAM = 5;
/** Share of authors who come from another group. */
const GUESTS = 0.08;

/**
 * The network of at least so many ties; everybody is on a paper. Papers are of 2000 to 2025.
 *
 * @param {number} people
 * @param {number} ties
 */
export function generatedNetwork(people, ties) {
  const random = seededRandom(42);
  const below = (/** @type {number} */ count) => Math.floor(random() * count);
  const member = (/** @type {number} */ group) =>
    Math.min(people - 1, group * GROUP + below(GROUP));
  const groups = Math.ceil(people / GROUP);
  const pairs = new Set();
  /** @type {number[][]} */
  const bylines = [];
  while (pairs.size < ties || bylines.length < people) {
    const first = bylines.length < people ? bylines.length : below(people);
    // The active write with the active: squaring draws low numbers more often.
    const team = new Set([first]);
    const size = 1 + below(LARGEST_TEAM);
    const group = Math.floor(first / GROUP);
    while (team.size < size) {
      team.add(random() < GUESTS ? member(below(groups)) : activeMember(group, random));
    }
    const byline = [...team].sort((a, b) => a - b);
    bylines.push(byline);
    for (const [i, a] of byline.entries()) {
      for (const b of byline.slice(i + 1)) pairs.add(a * people + b);
    }
  }
  return networkOf(people, bylines, below);

  /**
   * @param {number} group
   * @param {() => number} dice
   */
  function activeMember(group, dice) {
    return Math.min(people - 1, group * GROUP + Math.floor(dice() * dice() * GROUP));
  }
}

/**
 * @param {number} people
 * @param {readonly (readonly number[])[]} bylines
 * @param {(count: number) => number} below
 */
function networkOf(people, bylines, below) {
  const names = Array.from({ length: people }, (_, i) => `P${String(i).padStart(6, "0")}`);
  const papers = bylines.map((byline, index) => ({
    records: [{ file: "bench", index, line: index + 1 }],
    title: `On looms, part ${index}`,
    byline: { authors: byline.map((author) => ({ printed: names[author] })), listComplete: true },
    year: 2000 + below(26),
    kind: "article",
    ids: {},
    links: [],
  }));
  return buildNetwork(papers, {
    authors: names.map((name) => ({ key: name, name, spellings: [name], ids: [], reasons: [] })),
    bylines: bylines.map((byline) => byline.map((author) => ({ author, implied: false }))),
    owner: undefined,
  });
}
