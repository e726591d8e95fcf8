import { expect, test } from "vitest";

import { teamsAmong } from "../../../src/bibliography/combining/teams.ts";
import { aPaper } from "../../builders.ts";

const ANY_ORDER = { isOrderTelling: false, isLengthTelling: false };

/** Indices of the lists, as teams of cores. */
function teams(...bylines: readonly { authors: readonly string[]; listComplete?: boolean }[]) {
  const records = bylines.map((byline, index) => ({ paper: aPaper(byline), index }));
  return teamsAmong(records, ANY_ORDER).map((team) =>
    team.map((core) => core.map(({ index }) => index)),
  );
}

test("lists of the same people, in any order, are one core", () => {
  expect(
    teams({ authors: ["Ada King", "Bob Byron"] }, { authors: ["Bob Byron", "Ada King"] }),
  ).toEqual([[[0, 1]]]);
});

test("a list that leaves people out, or is cut, is of their team, and no core with them", () => {
  const whole = { authors: ["Ada King", "Bob Byron", "Cem Ural", "Dan Dorn"] };

  expect(teams(whole, { authors: ["Ada King", "Bob Byron"] })).toEqual([[[0], [1]]]);
  expect(teams(whole, { authors: ["Ada King"], listComplete: false })).toEqual([[[0], [1]]]);
});

test("what may be of either of two teams is of neither", () => {
  const found = teams(
    { authors: ["Ada King", "Bob Byron"] },
    { authors: ["Ada King", "Cem Ural"] },
    { authors: ["Ada King"], listComplete: false },
  );

  expect(found).toEqual([[[0]], [[1]], [[2]]]);
});
