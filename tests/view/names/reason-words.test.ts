import { expect, test } from "vitest";

import { reasonWords, severalIdsWords } from "../../../src/view/names/reason-words.ts";

const names = { spelling: "D. Rügamer", with: "David Rügamer" };

test("a reason names what papers are about", () => {
  expect(reasonWords({ ...names, rule: "topic", evidence: "cuprous" })).toBe(
    "their papers are about the same: “cuprous”",
  );
});

test("a reason names the co-author or the id that both have", () => {
  expect(reasonWords({ ...names, rule: "initials", evidence: "Bernd Bischl" })).toBe(
    "initials of the same name; both wrote with Bernd Bischl",
  );
  expect(reasonWords({ ...names, rule: "id", evidence: "orcid:0000-0002-1825-0097" })).toBe(
    "the same id, orcid:0000-0002-1825-0097",
  );
});

test("a reason that nothing more is known of stands alone", () => {
  expect(reasonWords({ ...names, rule: "topic" })).toBe("their papers are about the same");
});

test("a name that all papers print alike may stand under several ids of a source", () => {
  const [one, other] = [
    { kind: "scopus", value: "7003591310" },
    { kind: "scopus", value: "57190000001" },
  ] as const;

  expect(severalIdsWords([one, other])).toBe("printed alike, under several Scopus ids");
  expect(severalIdsWords([one, { kind: "orcid", value: "0000-0002-1825-0097" }])).toBe("");
});
