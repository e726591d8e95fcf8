/** A graph of 1,589 people, which takes longer to read than those of graphs.ts. */

import { readFileSync } from "node:fs";

import { aGraph } from "./graphs.ts";

/** The network scientists of data/README.md; person 78 is M. Newman. */
export const netscience = aGraph(
  1589,
  tiesOfText(readFileSync(new URL("../../data/golden/netscience.txt", import.meta.url), "utf8")),
);

/** Lines like "0: 1 7*0.5": person 0 wrote with 1 and, at half the strength, with 7. */
function tiesOfText(text: string): readonly (readonly [number, number, number])[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [person, coauthors = ""] = line.split(": ");
      return coauthors.split(" ").map((coauthor) => {
        const [other, strength = 1] = coauthor.split("*");
        return [Number(person), Number(other), Number(strength)] as const;
      });
    });
}
