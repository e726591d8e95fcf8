import { expect, test } from "vitest";

import { mentionsIn } from "../../../src/people/mentions.ts";
import { blocksOf } from "../../../src/people/rules/blocks.ts";
import { papersBy } from "../spellings.ts";

/** As how many people a family shows itself at the least, in whatever order its names come. */
const relativesAmong = (...names: readonly string[]) => {
  const inEachOrder = [names, names.toReversed()].map((own) => {
    const { relatives } = blocksOf(
      mentionsIn(papersBy(...own), { names: "safe", groups: "leave-out" }),
    );
    return [...new Set(relatives)];
  });
  expect(inEachOrder[0]).toEqual(inEachOrder[1]);
  return inEachOrder[0];
};

test.each<[number, readonly string[]]>([
  [1, ["Ada King", "A. King", "King", "A. King"]],
  [2, ["Ada King", "Alan King", "A. King"]],
  [1, ["A. King", "A. B. King"]],
  [2, ["A. King", "A. B. King", "A. C. King"]],
  [2, ["Ada B. King", "A. C. King"]],
  [2, ["A. B. King", "B. King"]],
  [3, ["Ada King", "B. King", "C. King", "C. D. King"]],
])("a family is %i people at the least, of whom a list prints %j", (people, names) => {
  expect(relativesAmong(...names)).toEqual([people]);
});
