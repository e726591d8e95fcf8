import { describe, expect, test } from "vitest";

import { type Filters, USUAL_FILTERS } from "../../src/network/filters.ts";
import type { Network } from "../../src/network/network.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { aNetwork, aNetworkOf, aPaper } from "../builders.ts";

const sliceOf = (network: Network, filters: Partial<Filters> = {}) =>
  sliceNetwork(network, { ...USUAL_FILTERS, ...filters });

/** Names of the people shown, and the ties between them. */
const shown = (network: Network, filters: Partial<Filters>) => {
  const { authorShown, tieShown } = sliceOf(network, filters);
  const name = (author: number) => network.authors[author]!.name;
  return {
    people: [...authorShown.keys()]
      .filter((author) => authorShown[author])
      .map(name)
      .join(" "),
    ties: [...tieShown.keys()]
      .filter((tie) => tieShown[tie])
      .map((tie) => `${name(network.source[tie]!)}–${name(network.target[tie]!)}`),
  };
};

/** The lines of the ledger that took anything: papers, people, ties. */
const taken = (network: Network, filters: Partial<Filters>) =>
  Object.fromEntries(
    sliceOf(network, filters)
      .ledger.filter(({ papers, people, ties }) => papers + people + ties > 0)
      .map(({ step, papers, people, ties }) => [step, [papers, people, ties]]),
  );

const dated = aNetwork(
  aPaper({ authors: ["Ada", "Bob"], year: 2018, kind: "article" }),
  aPaper({ authors: ["Ada", "Cem"], year: 2020, kind: "preprint" }),
  aPaper({ authors: ["Ada", "Cem"], year: 2022, kind: "article" }),
  aPaper({ authors: ["Dan", "Eva"] }),
);

describe("years", () => {
  test("leave papers of these years, both ends included, and their people", () => {
    expect(shown(dated, { years: { from: 2020, to: 2022 } })).toEqual({
      people: "Ada Cem",
      ties: ["Ada–Cem"],
    });
    expect([...sliceOf(dated, { years: { from: 2021, to: 2021 } }).paperShown]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  test("may be open at an end; a paper without a year is in none", () => {
    expect([...sliceOf(dated, { years: { to: 2020 } }).paperShown]).toEqual([1, 1, 0, 0]);
    expect([...sliceOf(dated, { years: { from: 2022 } }).paperShown]).toEqual([0, 0, 1, 0]);
    expect([...sliceOf(dated, {}).paperShown]).toEqual([1, 1, 1, 1]);
  });

  test("change papers and strengths of those who stay", () => {
    const { papers, strength, sharedPapers } = sliceOf(dated, { years: { from: 2022 } });

    expect([...papers]).toEqual([1, 0, 1, 0, 0]);
    expect([...strength]).toEqual([0, 1, 0]);
    expect([...sharedPapers]).toEqual([0, 1, 0]);
  });
});

describe("kinds", () => {
  test("leave out papers of a kind, and with the empty word those without one", () => {
    expect([...sliceOf(dated, { withoutKinds: ["preprint"] }).paperShown]).toEqual([1, 0, 1, 1]);
    expect([...sliceOf(dated, { withoutKinds: [""] }).paperShown]).toEqual([1, 1, 1, 0]);
  });
});

test("topics leave out papers that are filed under them, and with the empty word those that are not", () => {
  const network = aNetwork(
    aPaper({ title: "On Looms", authors: ["Ada", "Bob"], category: "Weaving" }),
    aPaper({ title: "On Cards", authors: ["Bob", "Cem"], category: "Computing" }),
    aPaper({ title: "On Silk", authors: ["Cem", "Dan"] }),
  );

  expect([...sliceOf(network, { withoutTopics: ["Weaving"] }).paperShown]).toEqual([0, 1, 1]);
  expect([...sliceOf(network, { withoutTopics: ["Computing", ""] }).paperShown]).toEqual([1, 0, 0]);
  expect(taken(network, { withoutTopics: ["Weaving"] })).toEqual({ topics: [1, 1, 1] });
});

describe("the author limit", () => {
  const network = aNetworkOf("Ada Bob Cem", "Ada Bob", "Dan Eva Fay Gus");

  test("takes ties of larger papers, and neither their people nor their count", () => {
    expect(shown(network, { authorLimit: 2 })).toEqual({
      people: "Ada Bob Cem Dan Eva Fay Gus",
      ties: ["Ada–Bob"],
    });
    expect([...sliceOf(network, { authorLimit: 2 }).papers]).toEqual([2, 2, 1, 1, 1, 1, 1]);
    expect([...sliceOf(network, { authorLimit: 2 }).share]).toEqual([0, 1, 0]);
  });

  test("counts at least one author more than a cut list shows", () => {
    const cut = aNetwork(aPaper({ authors: ["Ada", "Bob"], listComplete: false }));

    expect(sliceOf(cut, { authorLimit: 2 }).tieCount).toBe(0);
    expect(sliceOf(cut, { authorLimit: 3 }).tieCount).toBe(1);
  });
});

describe("thresholds for people", () => {
  const network = aNetworkOf("Ada Bob", "Ada Bob", "Ada Cem", "Dan", "Dan");

  test("leave out people with fewer papers", () => {
    expect(shown(network, { minPapers: 2 })).toEqual({ people: "Ada Bob Dan", ties: ["Ada–Bob"] });
  });

  test("count only papers of the years chosen", () => {
    expect(shown(dated, { minPapers: 2, years: { to: 2020 } }).people).toBe("Ada");
  });

  test("may leave out people who only published alone", () => {
    expect(shown(network, { keepSolo: false }).people).toBe("Ada Bob Cem");
  });

  test("take nobody for alone whose paper has others, hidden, cut or over the author limit", () => {
    const cut = aNetwork(aPaper({ authors: ["Ada"], listComplete: false }));

    expect(shown(cut, { keepSolo: false }).people).toBe("Ada");
    expect(shown(network, { keepSolo: false, authorLimit: 1 }).people).toBe("Ada Bob Cem");
    expect(shown(network, { keepSolo: false, hidden: [0, 1] }).people).toBe("Cem");
  });

  test("take for alone whoever wrote alone in the years chosen", () => {
    const turned = aNetwork(
      aPaper({ authors: ["Ada", "Bob"], year: 2018 }),
      aPaper({ authors: ["Ada"], year: 2020 }),
    );

    expect(shown(turned, { keepSolo: false, years: { from: 2020 } }).people).toBe("");
  });
});

describe("thresholds for ties", () => {
  const network = aNetworkOf("Ada Bob Cem", "Ada Bob Cem", "Ada Bob", "Cem Dan");

  test("leave out ties of fewer shared papers, and nobody", () => {
    expect(shown(network, { minShared: 2 })).toEqual({
      people: "Ada Bob Cem Dan",
      ties: ["Ada–Bob", "Ada–Cem", "Bob–Cem"],
    });
  });

  test("count shared papers under fractional counting, too", () => {
    expect(shown(network, { minShared: 2, counting: "fractional" })).toEqual(
      shown(network, { minShared: 2 }),
    );
  });

  test("leave out ties of less strength under the chosen counting", () => {
    expect(shown(network, { minStrength: 2, counting: "fractional" }).ties).toEqual(["Ada–Bob"]);
    expect(shown(network, { minStrength: 2 }).ties).toEqual(["Ada–Bob", "Ada–Cem", "Bob–Cem"]);
  });

  test("are not missed by rounding: three thirds are one", () => {
    const four = aNetworkOf(...Array.from({ length: 6 }, () => "Ada Bob Cem Dan"));

    expect(sliceOf(four, { minStrength: 2, counting: "fractional" }).tieCount).toBe(6);
  });
});

describe("component size", () => {
  const network = aNetworkOf("Ada Bob", "Bob Cem", "Dan Eva", "Fay");

  test("leaves people in components of as many people or more", () => {
    expect(shown(network, { minComponent: 2 }).people).toBe("Ada Bob Cem Dan Eva");
    expect(shown(network, { minComponent: 3 })).toEqual({
      people: "Ada Bob Cem",
      ties: ["Ada–Bob", "Bob–Cem"],
    });
  });

  test("is that of what the other filters leave", () => {
    expect(shown(network, { minComponent: 3, hidden: [1] }).people).toBe("");
    expect(shown(network, { minComponent: 2, minShared: 2 }).people).toBe("");
  });
});

describe("the ledger", () => {
  test("has a line for each filter, in the order in which they are applied", () => {
    expect(sliceOf(dated).ledger.map(({ step }) => step)).toEqual([
      "years",
      "kinds",
      "topics",
      "authorLimit",
      "hidden",
      "minPapers",
      "keepSolo",
      "minShared",
      "minStrength",
      "minComponent",
    ]);
    expect(taken(dated, {})).toEqual({});
  });

  test("says what each took of what the ones before it left", () => {
    expect(taken(dated, { years: { from: 2018, to: 2020 }, withoutKinds: ["article"] })).toEqual({
      years: [2, 2, 1],
      kinds: [1, 1, 1],
    });
  });

  test("gives a tie to the filter that took its last paper, or its first person", () => {
    const network = aNetworkOf("Ada Bob", "Ada Bob", "Ada Cem", "Cem Dan Eva", "Fay");

    expect(taken(network, { authorLimit: 2, hidden: [1], minPapers: 2, minComponent: 3 })).toEqual({
      authorLimit: [1, 0, 3],
      hidden: [0, 1, 1],
      minPapers: [0, 3, 0],
      minComponent: [0, 2, 1],
    });
  });

  test("adds up: what was taken and what is shown is everything", () => {
    const filters = { years: { from: 2019 }, hidden: [0], minComponent: 2 };
    const { ledger, paperCount, authorCount, tieCount } = sliceOf(dated, filters);
    const sum = (what: "papers" | "people" | "ties") =>
      ledger.reduce((total, line) => total + line[what], 0);

    expect(sum("papers") + paperCount).toBe(4);
    expect(sum("people") + authorCount).toBe(5);
    expect(sum("ties") + tieCount).toBe(3);
  });
});
