import { expect, test } from "vitest";

import { type AppState, initialState } from "../../src/state/app-state.ts";
import { reduce } from "../../src/state/reduce.ts";
import { Preparation } from "../../src/view/preparation.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

/** So many people, 25 on each paper. */
function aCrowd(people: number): AppState {
  const papers = Array.from({ length: people / 25 }, (_, paper) =>
    aPaper({ authors: Array.from({ length: 25 }, (__, person) => nameOf(25 * paper + person)) }),
  );
  return aState(aBibliography(...papers));
}

function nameOf(person: number): string {
  const letters = String(person).replaceAll(/\d/gu, (digit) => "abdefgilnr"[Number(digit)] ?? "");
  return `Ada O${letters}`;
}

/** What is shown, and turns that are taken when the test says so. */
function aPage() {
  const first = initialState(aState(aBibliography()).source, "light");
  const shown: AppState[] = [];
  const waiting: (() => void)[] = [];
  const turn = () => new Promise<void>((resolve) => waiting.push(resolve));
  const preparation = new Preparation(first, (state) => shown.push(state), turn);
  const toEnd = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      next();
      await Promise.resolve();
      await Promise.resolve();
    }
  };
  return { preparation, shown, toEnd };
}

const crowd = aCrowd(600);

test("few people are shown at once", () => {
  const { preparation, shown } = aPage();
  const few = aCrowd(100);

  preparation.follow(few);

  expect(shown).toEqual([few]);
});

test("many people are shown once their view has been worked out", async () => {
  const { preparation, shown, toEnd } = aPage();

  preparation.follow(crowd);
  expect(shown).toEqual([]);
  await toEnd();

  expect(shown).toEqual([crowd]);
});

test("what is chosen meanwhile is shown with them, once", async () => {
  const { preparation, shown, toEnd } = aPage();
  const dark = reduce(crowd, { type: "theme-chosen", theme: "dark" });

  preparation.follow(crowd);
  preparation.follow(dark);
  await toEnd();

  expect(shown).toEqual([dark]);
});

test("others who come meanwhile take the place of those who are not shown yet", async () => {
  const { preparation, shown, toEnd } = aPage();
  const few = aCrowd(100);

  preparation.follow(crowd);
  preparation.follow(few);
  await toEnd();

  expect(shown).toEqual([few]);
});

test("a choice over many people who are shown already is shown at once", async () => {
  const { preparation, shown, toEnd } = aPage();
  preparation.follow(crowd);
  await toEnd();
  const dark = reduce(crowd, { type: "theme-chosen", theme: "dark" });

  preparation.follow(dark);

  expect(shown).toEqual([crowd, dark]);
});

test("counting many people otherwise is shown once it has been worked out", async () => {
  const { preparation, shown, toEnd } = aPage();
  preparation.follow(crowd);
  await toEnd();
  const fractional = reduce(crowd, { type: "counting-chosen", counting: "fractional" });

  preparation.follow(fractional);
  expect(shown).toEqual([crowd]);
  await toEnd();

  expect(shown).toEqual([crowd, fractional]);
});

test("nothing is shown any more once it has been stopped", async () => {
  const { preparation, shown, toEnd } = aPage();

  preparation.follow(crowd);
  preparation.stop();
  await toEnd();

  expect(shown).toEqual([]);
});
