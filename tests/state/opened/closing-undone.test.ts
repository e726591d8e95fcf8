import { describe, expect, test } from "vitest";

import type { AppState, FileReport } from "../../../src/state/app-state.ts";
import { wantedOf } from "../../../src/state/opened/opening.ts";
import { type Action, reduce } from "../../../src/state/reduce.ts";
import { aBibliography, aListIn, anOpenedFile, aPageOf, aPaper, aState } from "../../builders.ts";

const start = aState(aBibliography(aPaper({ authors: ["Ada", "Bob", "Cem"] })));
const after = (...actions: readonly Action[]): AppState => actions.reduce(reduce, start);
const hide = (key: string): Action => ({ type: "person-hidden", key });
const openPapers: Action = { type: "tab-opened", tab: "papers" };

const report: FileReport = { files: [{ name: "b.bib", papers: 0 }], diagnostics: [] };
const page = anOpenedFile("page.txt", aPageOf("Cem", aPaper()));
const list = anOpenedFile("b.bib", aListIn("b.bib", aPaper({ title: "On Cards" })));
const open = (mode: "add" | "replace", file = page, told?: FileReport): Action => {
  return { type: "files-opened", files: [file], mode, report: told };
};

describe("closing a file is undone", () => {
  const close = (name: string): Action => ({ type: "file-closed", name });
  const undo: Action = { type: "undone" };
  const opened = [open("add", list, report), hide("ada"), openPapers] as const;

  test("with everything that went with it", () => {
    const before = after(...opened);
    const back = [close("b.bib"), undo].reduce(reduce, before);

    expect(back.source).toBe(before.source);
    expect(back.exploration).toBe(before.exploration);
    expect(back.history).toBe(before.history);
    expect(back).toMatchObject({ report, layout: { phase: "idle" } });
  });

  test("after what was chosen since, and one file after the other", () => {
    const since = [...opened, close("b.bib"), hide("bob")] as const;
    expect(after(...since, undo).source.files).toHaveLength(1);
    expect(after(...since, undo, undo).source.files).toHaveLength(2);

    const both = [open("add", list), close("b.bib"), close("Looms"), undo] as const;
    expect(after(...both).source.files).toHaveLength(1);
    expect(after(...both, undo).source.files).toHaveLength(2);
  });

  test("and done again", () => {
    const once = after(...opened, close("b.bib"));
    const again = [undo, { type: "redone" } as const].reduce(reduce, once);

    expect(again.source).toBe(once.source);
    expect(again.exploration).toBe(once.exploration);
  });

  test("not once another file has been opened, of which the last former list alone is kept", () => {
    for (const mode of ["add", "replace"] as const) {
      const state = after(...opened, close("b.bib"), open(mode), undo, undo);

      expect(state.source.files.map(({ name }) => name)).toEqual(["Looms"]);
    }
  });

  test("while what is left of a long list is worked out, unless something was chosen since", () => {
    // Long lists are those of many names, however few papers.
    const authors = ["Ada", ...Array.from({ length: 3000 }, () => "Bob")];
    const looms = aPaper({ authors });
    const closing = [open("add", list), hide("ada"), close("b.bib")] as const;
    const closed = closing.reduce(reduce, aState(aBibliography(looms)));
    expect(closed.sought?.files).toHaveLength(1);

    const back = reduce(closed, undo);
    expect(wantedOf(back).files).toHaveLength(2);
    expect(back.exploration.hidden).toEqual(["ada"]);

    const chosen = [hide("bob"), undo].reduce(reduce, closed);
    expect(wantedOf(chosen).files).toHaveLength(1);
  });

  test("as it looks now, in the theme chosen since", () => {
    const state = after(...opened, close("b.bib"), { type: "theme-chosen", theme: "dark" }, undo);

    expect(state.theme).toBe("dark");
  });
});
