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
  findHidden(authors, [name]).mistakes.map(({ remedy }) => remedy);

test("without a name nobody is hidden", () => {
  expect(findHidden(authors, [])).toEqual({ people: [], diagnostics: [], mistakes: [] });
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

test.each([
  ["without its accent", "Bob Muller"],
  ["with ue for ü", "Bob Mueller"],
  ["in small letters, family name first", "müller, bob"],
])("a person is found by the name %s, and that is noted", (_, name) => {
  const { people, diagnostics, mistakes } = findHidden(authors, [name]);

  expect(people.map((person) => authors[person]?.name)).toEqual(["Bob Müller"]);
  expect(diagnostics).toMatchObject([
    {
      severity: "note",
      file: `--hide=${name}`,
      message: '"Bob Müller" is hidden: nobody else is called so but for case and accents.',
    },
  ]);
  expect(mistakes).toEqual([]);
});

test("a name that could be that of several people hides nobody and names them", () => {
  const namesakes = aNetwork(
    aPaper({ authors: ["Bob Müller", "Bob Muller"] }),
    aPaper({ authors: ["Cem"] }),
  ).authors;

  const { people, diagnostics, mistakes } = findHidden(namesakes, ["bob muller"]);

  expect(people).toEqual([]);
  expect(diagnostics).toEqual([]);
  expect(mistakes.map(({ severity, code }) => [severity, code])).toEqual([
    ["error", "hide/several"],
  ]);
  expect(mistakes[0]?.message).toContain('"Bob Müller"');
  expect(mistakes[0]?.message).toContain('"Bob Muller"');
});

test("of several people who are called so but for accents, the one of exactly this name is hidden", () => {
  const namesakes = aNetwork(aPaper({ authors: ["Bob Müller", "Bob Muller"] })).authors;

  const { people, diagnostics } = findHidden(namesakes, ["Bob Muller"]);

  expect(people.map((person) => namesakes[person]?.name)).toEqual(["Bob Muller"]);
  expect(diagnostics).toEqual([]);
});

test("a name that is nobody's is an error of its own and hides nobody", () => {
  const { people, mistakes } = findHidden(authors, ["Muller", "Dan"]);

  expect(people).toEqual([]);
  expect(mistakes).toMatchObject([
    { severity: "error", file: "--hide=Muller", message: 'Nobody is called "Muller".' },
    { severity: "error", file: "--hide=Dan", message: 'Nobody is called "Dan".' },
  ]);
});

test.each([
  ["Bernt Bischel", 'Close to it: "Bernd Bischl".'],
  ["Lovelace", 'Close to it: "Ada Lovelace".'],
  ["Muller", 'Close to it: "Bob Müller".'],
  ["Xyz", "Write the name as it is printed on a paper."],
  ["", "Write the name as it is printed on a paper."],
])("whoever writes %j is told: %s", (name, remedy) => {
  expect(remediesFor(name)).toEqual([remedy]);
});
