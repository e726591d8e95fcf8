import { expect, test } from "vitest";

import { onesIn } from "../../src/network/mask.ts";
import { tieBetween } from "../../src/network/network.ts";
import { selectView } from "../../src/state/select.ts";
import { emphasisOf, overlayOf } from "../../src/view/map/emphasis.ts";

import { aBibliography, aPaper, aState } from "../builders.ts";

/** Ada – Bob – Cem, and Ada – Dee. */
const view = selectView(
  aState(
    aBibliography(
      aPaper({ title: "On Looms", authors: ["Ada", "Bob"] }),
      aPaper({ title: "On Cards", authors: ["Bob", "Cem"] }),
      aPaper({ title: "On Silk", authors: ["Ada", "Dee"] }),
      aPaper({ title: "On Numbers", authors: ["Eve", "Fay"] }),
    ),
  ),
);
const [ADA, BOB, CEM, DEE, EVE] = [0, 1, 2, 3, 4];

const selecting = (...selected: readonly number[]) => {
  const attention = { pointed: undefined, selected, narrowed: undefined, pinned: [] };
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
