import { expect, test } from "vitest";

import { people } from "../../../src/cli/commands/people.ts";
import { explore } from "../../../src/cli/explore.ts";
import { aListIn, aPaper, withIds } from "../../builders.ts";

const looms = { title: "On the weaving of looms by cards", year: 1843 };
const one = aListIn(
  "one.bib",
  aPaper({ ...looms, authors: ["Bob Byron", "Ada Lovelace"] }),
  aPaper({ title: "Other", authors: ["Cem Can"] }),
);
const other = aListIn(
  "other.csv",
  withIds(aPaper({ ...looms, authors: ["B. Byron", "A. Lovelace"] }), { scopus: "1234567" }),
);

async function listed(...options: readonly string[]) {
  const request = people.parse(["one.bib", "other.csv", ...options]);
  if ("mistake" in request) throw new Error(request.mistake);
  const files = { bibliographies: [one, other], networks: [], names: [] };
  return request.produce(explore(files, request.choices), []);
}
const inJson = async (...options: readonly string[]) =>
  JSON.parse(await listed("--json", ...options)).people;

test("people are listed with ids, reasons and every authorship, also of joined records", async () => {
  expect(await inJson()).toContainEqual({
    name: "Bob Byron",
    key: "1234567",
    spellings: ["Bob Byron", "B. Byron"],
    ids: { scopus: ["1234567"] },
    papers: 1,
    authorships: [
      [0, 0],
      [2, 0],
    ],
    reasons: [{ spelling: "B. Byron", with: "Bob Byron", rule: "same-paper" }],
  });
});

test("records of one paper that stay apart have people by rules", async () => {
  const found = await inJson("--duplicates", "keep");

  expect(found.map(({ name }: { name: string }) => name).toSorted()).toEqual([
    "Ada Lovelace",
    "Bob Byron",
    "Cem Can",
  ]);
});

test("under exact a record's name stands for nobody whom no list shows", async () => {
  const found = await inJson("--names", "exact");

  expect(found.flatMap(({ authorships }: { authorships: unknown }) => authorships)).toHaveLength(3);
});

test("without --json people are rows of a table", async () => {
  expect(await listed("--hide", "Ada Lovelace")).toBe(
    "name\tpapers\tother spellings\tids\tpapers are\n" +
      "Bob Byron\t1\tB. Byron\t1234567\texact\n" +
      "Cem Can\t1\t\t\texact\n",
  );
});

test("the other spellings are those that are not the name, though one of them is printed oftener", async () => {
  const spelled = (title: string, name: string) =>
    withIds(aPaper({ title, authors: [name] }), { orcid: "0000-0001-2345-6789" });
  const list = aListIn(
    "friedman.bib",
    spelled("Projection pursuit regression", "J. H. Friedman"),
    spelled("A variable span smoother", "J. H. Friedman"),
    spelled("Multivariate adaptive regression splines", "Jerome H. Friedman"),
  );
  const request = people.parse(["friedman.bib"]);
  if ("mistake" in request) throw new Error(request.mistake);
  const files = { bibliographies: [list], networks: [], names: [] };

  expect(request.produce(explore(files, request.choices), [])).toContain(
    "\nJerome H. Friedman\t3\tJ. H. Friedman\t",
  );
});

test("while a list is cut, everybody whom it does not name has at least so many papers", async () => {
  const list = aListIn(
    "cut.bib",
    aPaper({ authors: ["Ada Lovelace"] }),
    aPaper({ authors: ["Mary Somerville"], listComplete: false }),
  );
  const files = { bibliographies: [list], networks: [], names: [] };
  const printed = (...options: readonly string[]) => {
    const request = people.parse(["cut.bib", ...options]);
    if ("mistake" in request) throw new Error(request.mistake);
    return request.produce(explore(files, request.choices), []);
  };

  expect(await printed()).toContain("\nAda Lovelace\t1\t\t\tat least\n");
  expect(await printed()).toContain("\nMary Somerville\t1\t\t\texact\n");
  expect((await printed("--json")).match(/"papersAre": "at least"/gu)).toHaveLength(1);
});
