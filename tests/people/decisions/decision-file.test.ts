import { describe, expect, test } from "vitest";

import { readDecisions, writeDecisions } from "../../../src/people/decisions/decision-file.ts";
import type { Decisions } from "../../../src/people/decisions.ts";

const ada = { name: "Ada Lovelace" };
const augusta = { name: "Augusta King" };
const bob = { name: "Bob Byron" };

describe("a file of decisions", () => {
  const decisions: Decisions = [
    { kind: "joined", people: [ada, augusta] },
    { kind: "joined", people: [ada, bob], name: "Ada King" },
    { kind: "kept-apart", people: [ada, bob] },
    {
      kind: "split",
      person: { ...ada, id: "orcid:0000-0002-1825-0097" },
      papers: [{ title: "A" }],
    },
    { kind: "renamed", person: bob, name: "B." },
    { kind: "left-out", person: bob },
    { kind: "owner", person: { ...ada, paper: { title: "A", doi: "10.1000/1" } } },
  ];

  test("gives back what was written", () => {
    expect(readDecisions(writeDecisions(decisions))).toEqual({ decisions, findings: [] });
  });

  test.each([
    ["", "unreadable"],
    ["{", "unreadable"],
    ["[]", "unreadable"],
    ['{"format":"coterie-decisions","version":1}', "unreadable"],
    ['{"format":"coterie-decisions","version":2,"decisions":[]}', "newer-version"],
  ])("that is %j is reported as %s", (text, code) => {
    expect(readDecisions(text).findings).toMatchObject([{ code: `decisions/${code}` }]);
  });

  test("leaves out and reports what is no decision", () => {
    const text = writeDecisions(decisions).replace('"owner"', '"king"');

    expect(readDecisions(text).decisions).toHaveLength(6);
    expect(readDecisions(text).findings).toMatchObject([{ code: "decisions/left-out" }]);
  });

  test.each([[[]], [[ada]]])("has nobody joined with nobody else: %j", (people) => {
    const text = writeDecisions([{ kind: "joined", people }]);

    expect(readDecisions(text).decisions).toEqual([]);
  });
});
