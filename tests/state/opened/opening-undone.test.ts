import { describe, expect, test } from "vitest";

import { type AppState, type FileReport, initialState } from "../../../src/state/app-state.ts";
import { wantedOf } from "../../../src/state/opened/opening.ts";
import { sourceOf } from "../../../src/state/opened/source.ts";
import { stepBack, stepForward } from "../../../src/state/opened/source-step.ts";
import { USUAL_NAMING } from "../../../src/state/opened/usual-naming.ts";
import { type Action, reduce } from "../../../src/state/reduce.ts";
import { sessionOf } from "../../../src/state/session/session-of.ts";
import { aBibliography, aListIn, anOpenedFile, aPaper, aState } from "../../builders.ts";

const start = aState(aBibliography(aPaper({ authors: ["Ada", "Bob", "Cem"] })));
const from = (state: AppState, ...actions: readonly Action[]): AppState =>
  actions.reduce(reduce, state);
const hide = (key: string): Action => ({ type: "person-hidden", key });
const select: Action = { type: "person-selected", key: "ada" };
const join: Action = {
  type: "identity-decided",
  decision: { kind: "renamed", person: { name: "Ada" }, name: "Ada King" },
};
const undo: Action = { type: "undone" };
const redo: Action = { type: "redone" };

const cards = anOpenedFile("b.bib", aListIn("b.bib", aPaper({ title: "On Cards" })));
const gears = anOpenedFile("c.bib", aListIn("c.bib", aPaper({ title: "On Gears" })));
const report: FileReport = { files: [{ name: "b.bib", papers: 1 }], diagnostics: [] };
const open = (mode: "add" | "replace", file = cards): Action => {
  return { type: "files-opened", files: [file], mode, report };
};
const session: Action = {
  type: "session-opened",
  session: sessionOf(from(start, open("replace"))),
  report: undefined,
};
const names = (state: AppState) => wantedOf(state).files.map(({ name }) => name);

/** Somebody renamed, somebody hidden, and somebody chosen. */
const chosen = from(start, join, hide("bob"), select);

describe.each([
  ["instead of what is open", open("replace"), ["b.bib"]],
  ["together with it", open("add"), ["Looms", "b.bib"]],
  ["as a session", session, ["b.bib"]],
] as const)("opening a file %s", (_, opening, opened) => {
  test("is undone with everything that went with it", () => {
    const state = from(chosen, opening);
    expect(names(state)).toEqual(opened);

    const back = reduce(state, undo);

    expect(back.source).toBe(chosen.source);
    expect(back.exploration).toBe(chosen.exploration);
    expect(back.history).toBe(chosen.history);
    expect(back).toMatchObject({ report: chosen.report, layout: { phase: "idle" } });
  });

  test("is undone after what was chosen since, and before what was chosen until then", () => {
    const state = from(chosen, opening, hide("ada"), undo);
    expect(names(state)).toEqual(opened);

    expect(names(reduce(state, undo))).toEqual(["Looms"]);
    const earlier = from(state, undo, undo, undo);
    expect(earlier.exploration).toMatchObject({ hidden: [], naming: USUAL_NAMING });
    expect(stepBack(earlier)).toBeUndefined();
  });

  test("is done again, after the choices that were undone with it", () => {
    const once = from(chosen, opening, hide("ada"));
    const back = from(once, undo, undo, undo);
    expect(stepForward(back)).toBeUndefined();

    const choice = reduce(back, redo);
    expect(names(choice)).toEqual(["Looms"]);
    const again = reduce(choice, redo);
    expect(names(again)).toEqual(opened);
    expect(reduce(again, redo).exploration.hidden).toContain("ada");
    expect(names(from(again, undo))).toEqual(["Looms"]);
  });

  test("is not done again once something else was chosen", () => {
    const state = from(chosen, opening, undo, hide("cem"));

    expect(names(from(state, redo))).toEqual(["Looms"]);
    expect(names(from(state, undo, redo, redo))).toEqual(["Looms"]);
  });
});

test("of several openings the last is undone: one former list is kept", () => {
  const state = from(chosen, open("replace"), open("replace", gears));
  expect(state.sourceUndo?.there.sourceUndo).toBeUndefined();

  expect(names(from(state, undo))).toEqual(["b.bib"]);
  expect(names(from(state, undo, undo))).toEqual(["b.bib"]);
});

test("what is closed after an opening, and the opening, are undone one after the other", () => {
  const state = from(chosen, open("add"), { type: "file-closed", name: "Looms" });

  expect(names(from(state, undo))).toEqual(["Looms", "b.bib"]);
  expect(from(state, undo, undo).source).toBe(chosen.source);
});

test("files that are read with a session are one step with it", () => {
  const files: Action = {
    type: "files-opened",
    files: [gears],
    mode: "add",
    areWithSession: true,
    report: undefined,
  };
  const state = from(chosen, session, files);
  expect(names(state)).toEqual(["b.bib", "c.bib"]);

  expect(from(state, undo).source).toBe(chosen.source);
});

test("the first files are no step, nor is what was cancelled or refused", () => {
  const empty = initialState(sourceOf([]), "light");
  expect(stepBack(from(empty, open("replace")))).toBeUndefined();
  expect(stepBack(from(empty, session))).toBeUndefined();

  const refused = from(start, { type: "reading-ended", report });
  expect(stepBack(refused)).toBeUndefined();
});

test("a long list that joins is let go of again while it is worked out, unless something was chosen since", () => {
  // Long lists are those of many names, however few papers.
  const authors = Array.from({ length: 3001 }, () => "Dan");
  const long = anOpenedFile("long.bib", aListIn("long.bib", aPaper({ title: "All", authors })));
  const opened = from(chosen, open("add", long));
  expect(opened.sought?.files).toHaveLength(2);

  const back = reduce(opened, undo);
  expect(back.sought).toBeUndefined();
  expect(back.exploration).toBe(chosen.exploration);
  expect(names(from(opened, hide("cem"), undo))).toEqual(["Looms", "long.bib"]);
});

test("the theme chosen since stays", () => {
  const state = from(chosen, open("replace"), { type: "theme-chosen", theme: "dark" }, undo);

  expect(state.theme).toBe("dark");
});
