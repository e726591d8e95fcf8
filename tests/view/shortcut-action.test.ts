import { expect, test } from "vitest";

import { reduce } from "../../src/state/reduce.ts";
import { actionOf } from "../../src/view/shortcut-action.ts";
import { aBibliography, aPageOf, aPaper, aState } from "../builders.ts";

const start = aState(aBibliography(aPaper({ authors: ["Ada", "Bob"] })));
const withAda = reduce(start, { type: "person-selected", key: "ada" });

test("escape clears the selection first, then what the tables are narrowed to", () => {
  expect(actionOf("escape", withAda)).toEqual({ type: "selection-cleared" });
  expect(actionOf("escape", start)).toEqual({ type: "narrowing-cleared" });
});

test("escape leaves the ego network that was opened around the person selected, before the person", () => {
  const around = reduce(withAda, { type: "ego-opened", key: "ada" });
  const atBob = reduce(around, { type: "person-selected", key: "bob" });

  expect(actionOf("escape", around)).toEqual({ type: "narrowing-cleared" });
  expect(actionOf("escape", atBob)).toEqual({ type: "selection-cleared" });
});

test("hiding hides the person selected, and shows them again", () => {
  const hidden = reduce(withAda, { type: "person-hidden", key: "ada" });
  const selected = reduce(hidden, { type: "person-selected", key: "ada" });

  expect(actionOf("hide", withAda)).toEqual({ type: "person-hidden", key: "ada" });
  expect(actionOf("hide", selected)).toEqual({ type: "person-unhidden", key: "ada" });
});

test("hiding with a pair selected hides neither of them for the other", () => {
  const pair = { type: "pair-selected", keys: ["bob", "cem"] } as const;
  const owned = aState(aPageOf("Ada", aPaper({ authors: ["Ada", "Bob", "Cem"] })));

  expect(actionOf("hide", reduce(start, pair))).toBeUndefined();
  expect(actionOf("hide", reduce(owned, pair))).toEqual({ type: "person-hidden", key: "ada" });
});

test("hiding with nobody selected is about the owner of the page", () => {
  const owned = aState(aPageOf("Ada", aPaper()));

  expect(actionOf("hide", owned)).toEqual({ type: "person-hidden", key: "ada" });
});

test("hiding with nobody selected is about the person on every paper, where the list has no owner", () => {
  const shared = aState(
    aBibliography(
      aPaper({ title: "On Looms", authors: ["Ada", "Bob"] }),
      aPaper({ title: "On Cards", authors: ["Ada", "Cem"] }),
    ),
  );

  expect(actionOf("hide", shared)).toEqual({ type: "person-hidden", key: "ada" });
});

test("hiding does nothing where nobody is selected and everybody shares nobody", () => {
  expect(actionOf("hide", start)).toBeUndefined();
});
