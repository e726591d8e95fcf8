import { expect, test } from "vitest";

import { onesIn } from "../../../src/network/mask.ts";
import { tieBetween } from "../../../src/network/network.ts";
import { selectView } from "../../../src/state/select.ts";
import { type Attention, emphasisOf, overlayOf } from "../../../src/view/map/emphasis.ts";
import { aBibliography, aPaper, aState } from "../../builders.ts";

/** Ada – Bob – Cem, and Ada – Dee. Eve, Fay and Gil wrote with each other, Gil with Hal. */
const view = selectView(
  aState(
    aBibliography(
      aPaper({ title: "On Looms", authors: ["Ada", "Bob"] }),
      aPaper({ title: "On Cards", authors: ["Bob", "Cem"] }),
      aPaper({ title: "On Silk", authors: ["Ada", "Dee"] }),
      aPaper({ title: "On Numbers", authors: ["Eve", "Fay", "Gil"] }),
      aPaper({ title: "On Engines", authors: ["Gil", "Hal"] }),
    ),
  ),
);
const [ADA, BOB, CEM, DEE, EVE, FAY, GIL] = [0, 1, 2, 3, 4, 5, 6];

const selecting = (...selected: readonly number[]) => attending({ selected });
const attending = (changes: Partial<Attention>) => {
  const nothing = { pointed: undefined, selected: [], narrowed: undefined, ego: "", pinned: [] };
  const attention = { ...nothing, ...changes };
  const emphasis = emphasisOf(view, attention);
  return {
    people: [...onesIn(emphasis?.people ?? new Uint8Array())],
    ties: [...onesIn(emphasis?.ties ?? new Uint8Array())],
    named: overlayOf(view, attention, emphasis).named,
  };
};
const tie = (one: number, other: number) => tieBetween(view.network, one, other);

test("of two people without a shared paper, the chain that connects them stands out and is named", () => {
  const { people, ties, named } = selecting(DEE, CEM);

  expect(people).toEqual([ADA, BOB, CEM, DEE]);
  expect(new Set(ties)).toEqual(new Set([tie(ADA, BOB), tie(ADA, DEE), tie(BOB, CEM)]));
  expect(named).toEqual([DEE, CEM, ADA, BOB]);
});

test("of two people with a shared paper, they and their tie stand out", () => {
  expect(selecting(ADA, BOB)).toMatchObject({ people: [ADA, BOB], ties: [tie(ADA, BOB)] });
});

test("of two people whom no chain connects, only they stand out", () => {
  expect(selecting(ADA, EVE)).toMatchObject({ people: [ADA, EVE], ties: [] });
});

test("who is selected is not dimmed while somebody else is pointed at", () => {
  const pointed = { kind: "person", author: EVE } as const;

  expect(attending({ pointed, selected: [ADA] }).people).toEqual([ADA, EVE, FAY, GIL]);
});

test("of somebody hidden, those they wrote with stand out; nobody is dimmed where that is everybody", () => {
  const state = aState(
    aBibliography(
      aPaper({ title: "On Looms", authors: ["Ada", "Bob", "Cem"] }),
      aPaper({ title: "On Cards", authors: ["Bob", "Dee"] }),
    ),
  );
  const without = (key: string) => {
    const shown = selectView({ ...state, exploration: { ...state.exploration, hidden: [key] } });
    const author = shown.network.authors.findIndex((one) => one.key === key);
    const attention = { narrowed: undefined, ego: "", pinned: [], pointed: undefined };
    const emphasis = emphasisOf(shown, { ...attention, selected: [author] });
    return emphasis && [...onesIn(emphasis.people)].map((one) => shown.network.authors[one]!.key);
  };

  expect(without("ada")).toEqual(["bob", "cem"]);
  expect(without("bob")).toBeUndefined();
});

test("an ego network stands out as a whole, also while the person that it is around is selected or pointed at", () => {
  const around = { narrowed: Uint8Array.of(0, 0, 0, 0, 1, 1, 1, 0), ego: "eve" };
  const whole = { people: [EVE, FAY, GIL], ties: [tie(EVE, FAY), tie(EVE, GIL), tie(FAY, GIL)] };

  expect(attending({ ...around })).toMatchObject(whole);
  expect(attending({ ...around, selected: [EVE] })).toMatchObject(whole);
  const pointed = { kind: "person", author: EVE } as const;
  expect(attending({ ...around, selected: [EVE], pointed })).toMatchObject(whole);
});

test("in an ego network, another person who is selected stands out with their own ties", () => {
  const around = { narrowed: Uint8Array.of(0, 0, 0, 0, 1, 1, 1, 0), ego: "eve" };

  const { ties } = attending({ ...around, selected: [FAY] });

  expect(ties).toEqual([tie(EVE, FAY), tie(FAY, GIL)]);
});
