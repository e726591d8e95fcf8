import { expect, test } from "vitest";

import { findHidden } from "../../src/cli/hidden.ts";
import { aNetwork, aPaper } from "../builders.ts";

const authors = aNetwork(
  aPaper({ authors: ["Ada Lovelace", "Bob Müller", "Cem"] }),
  aPaper({ authors: ["ADA Lovelace", "Bernd Bischl", "Bob Müller"] }),
).authors;
const hiddenBy = (...names: readonly string[]) =>
  findHidden(authors, names).people.map((person) => authors[person]?.name);
const remediesFor = (name: string) =>
  findHidden(authors, [name]).diagnostics.map(({ remedy }) => remedy);

test("without a name nobody is hidden", () => {
  expect(findHidden(authors, [])).toEqual({ people: [], diagnostics: [] });
});

test.each([
  ["as it is printed", "Bob Müller"],
  ["in another spelling of the same person", "ADA Lovelace"],
  ["family name first", "Müller, Bob"],
  ["with an accent composed of two characters", "Bob Mu\u0308ller"],
  ["with doubled blanks", " Bob  Müller "],
])("a person is found by the name %s", (_, name) => {
  expect(hiddenBy(name)).toHaveLength(1);
});

test("several names hide several people", () => {
  expect(hiddenBy("Cem", "Ada Lovelace")).toEqual(["Cem", "Ada Lovelace"]);
});

test("a name that is nobody's is a warning of its own and hides nobody", () => {
  const { people, diagnostics } = findHidden(authors, ["Muller", "Dan"]);

  expect(people).toEqual([]);
  expect(diagnostics).toMatchObject([
    { severity: "warning", file: "--hide=Muller", message: 'Nobody is called "Muller".' },
    { severity: "warning", file: "--hide=Dan", message: 'Nobody is called "Dan".' },
  ]);
});

test.each([
  ["Bernt Bischel", 'Close to it: "Bernd Bischl".'],
  ["Lovelace", 'Close to it: "Ada Lovelace".'],
  ["bob muller", 'Close to it: "Bob Müller".'],
  ["Xyz", "Write the name as it is printed on a paper."],
  ["", "Write the name as it is printed on a paper."],
])("whoever writes %j is told: %s", (name, remedy) => {
  expect(remediesFor(name)).toEqual([remedy]);
});
