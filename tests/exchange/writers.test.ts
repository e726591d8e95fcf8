import { expect, test } from "vitest";

import { toGexf } from "../../src/exchange/writers/gexf-writer.ts";
import { toGraphml } from "../../src/exchange/writers/graphml-writer.ts";
import { toPajek } from "../../src/exchange/writers/pajek-writer.ts";
import type { Shown } from "../../src/exchange/writers/shown.ts";
import { toVosviewer } from "../../src/exchange/writers/vosviewer-writer.ts";
import type { GivenNetwork } from "../../src/network/given.ts";
import { aPaper } from "../builders.ts";
import { aMapOf } from "../figure/content.ts";
import { fc } from "../property.ts";

import { anyText } from "./any-text.ts";
import { reopened, shownBy, shownOfGiven } from "./requests.ts";

/** What XML has no place for. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/gu;

/** Names of every kind of character, half characters and markup among them. */
const aName = fc.oneof(
  anyText({ minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    "<script>alert(1)</script>",
    '" onload="x',
    "]]>",
    "&lol9;",
    "=HYPERLINK(1)",
    "__proto__",
    "\u202Eevil\u202C",
    "\ud800",
    "a\nb\r\nc\td",
    "nan",
    "123",
  ),
);

/** Networks of up to 8 people, everybody with a name of their own, as a file gives them. */
const aNetwork: fc.Arbitrary<GivenNetwork> = fc
  .uniqueArray(aName, { minLength: 1, maxLength: 8 })
  .chain((names) => {
    const person = fc.nat(names.length - 1);
    const strength = fc.double({ min: 0, max: 1e15, noNaN: true });
    return fc.array(fc.tuple(person, person, strength), { maxLength: 12 }).map((rows) => {
      const ties = new Map(
        rows
          .filter(([a, b]) => a !== b)
          .map(([a, b, one]) => {
            const between = [Math.min(a, b), Math.max(a, b)] as const;
            return [String(between), { between, strength: Math.abs(one) }];
          }),
      );
      return {
        people: names.map((name, id) => ({ id: String(id), name })),
        ties: [...ties.values()],
      };
    });
  });

/** Names at both ends, and strengths, whatever the order and direction. */
function tiesBetween(names: readonly string[], ties: GivenNetwork["ties"]): readonly string[] {
  return ties
    .map(({ between: [a, b], strength }) =>
      JSON.stringify([...[names[a] ?? "", names[b] ?? ""].sort(byCodeUnits), strength]),
    )
    .toSorted();
}

function strengthsOf(ties: GivenNetwork["ties"]): readonly number[] {
  return ties.map(({ strength }) => strength).sort((a, b) => a - b);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

const inXml = (name: string) => name.replaceAll(FORBIDDEN, "\ufffd");
/** A label of which nothing can be seen is none: the id stands for it. */
const seen = (name: string, id: number) => (name.trim() === "" ? String(id) : name);

const writers: readonly (readonly [string, (shown: Shown) => string, (name: string) => string])[] =
  [
    ["GEXF", toGexf, inXml],
    ["GraphML", toGraphml, inXml],
    ["VOSviewer JSON", toVosviewer, (name) => name],
  ];

test.each(writers)(
  "%s read back has the same people, places and ties, every strength to its last digit",
  (_, write, kept) => {
    fc.assert(
      fc.property(aNetwork, fc.float({ noNaN: true, noDefaultInfinity: true }), (given, x) => {
        const positions = Float32Array.from(given.people.flatMap((_, i) => [x, i / 3]));
        const shown = shownOfGiven(given, positions);

        const { people, ties } = reopened(write(shown));

        const names = shown.people.map(({ name, id }) => seen(kept(name), id));
        expect(people.map(({ name }) => name)).toEqual(names);
        expect(people.map(({ position }) => Math.fround(position?.x ?? NaN))).toEqual(
          given.people.map(() => (x === 0 ? 0 : x)),
        );
        const before = shown.ties.map(({ source, target, strength }) => ({
          between: [source - 1, target - 1] as const,
          strength,
        }));
        expect(tiesBetween(names, ties)).toEqual(tiesBetween(names, before));
      }),
      { numRuns: 20, seed: 7 },
    );
  },
);

test.each([
  ["GEXF", toGexf],
  ["GraphML", toGraphml],
])("%s says which people and ties rest on cut lists, and reads back as others do", (_, write) => {
  const shown = shownBy(
    aMapOf(aPaper({ authors: ["Ada", "Bob"] }), aPaper({ authors: ["Bob"], listComplete: false })),
  );

  const text = write(shown);

  const [ada, bob] = text.match(/<node .*/gu)!;
  expect(ada?.match(/at least|exact|about/gu)).toEqual(["at least", "exact", "at least"]);
  expect(bob?.match(/at least|exact|about/gu)).toEqual(["exact", "at least", "about"]);
  expect(text.match(/<edge .*/u)?.[0].match(/at least|exact|about/gu)).toEqual([
    "at least",
    "at least",
  ]);
  expect(reopened(text)).toMatchObject({
    people: [{ name: "Ada" }, { name: "Bob" }],
    ties: [{ strength: 1 }],
  });
});

test("Pajek read back has the same people and strengths", () => {
  fc.assert(
    fc.property(aNetwork, (given) => {
      const { people, ties } = reopened(toPajek(shownOfGiven(given)));

      expect(people).toHaveLength(given.people.length);
      expect(strengthsOf(ties)).toEqual(strengthsOf(given.ties));
    }),
    { numRuns: 20, seed: 7 },
  );
});

test("in Pajek everybody stands within the page, as on the map", () => {
  const given = ["Ada", "Bob", "Cem"].map((name, id) => ({ id: String(id), name }));
  const text = toPajek(
    shownOfGiven({ people: given, ties: [] }, Float32Array.of(-10, 0, 30, 20, 10, 10)),
  );

  // 40 wide and 20 high: nine tenths of the page in its middle, the higher the less.
  const places = [...text.matchAll(/ (0\.\d+) (0\.\d+)/gu)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(places).toEqual([
    [0.05, 0.725],
    [0.95, 0.275],
    [0.5, 0.5],
  ]);
});

test("names that Pajek cannot hold are written so that they stay apart and on their lines", () => {
  const names = [
    'Ada "Tip" O\n1 2',
    "Wei Li",
    "wei li",
    "Wei Li",
    "&#65; &amp;",
    "*Edges",
    "\ud800",
  ];
  const shown = shownOfGiven({
    people: names.map((name, id) => ({ id: String(id), name })),
    ties: [],
  });

  const text = toPajek(shown);

  expect(text.match(/"[^"]*"/gu)).toEqual([
    '"&#38;#65; &amp;"',
    '"*Edges"',
    "\"Ada 'Tip' O 1 2\"",
    '"Wei Li"',
    '"wei li"',
    '"Wei Li (2)"',
    '"\ufffd"',
  ]);
  expect(reopened(text).people[0]?.name).toBe("&#65; &amp;");
});

test("the same network gives the same bytes, and one that is empty gives a file that opens", () => {
  const given = { people: [{ id: "1", name: "Ada" }], ties: [] };

  for (const write of [toGexf, toGraphml, toPajek, toVosviewer]) {
    expect(write(shownOfGiven(given))).toBe(write(shownOfGiven(given)));
    expect(reopened(write(shownOfGiven({ people: [], ties: [] })))).toEqual({
      people: [],
      ties: [],
    });
  }
});
