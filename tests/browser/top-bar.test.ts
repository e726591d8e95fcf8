import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { searchOf } from "../../src/state/late-search.ts";
import { selectView } from "../../src/state/select.ts";

import { looms } from "./looms.ts";
import { focusedName, mount } from "./stage.ts";
import "../../src/view/top-bar.ts";

const view = selectView(looms);
const search = searchOf(view.network);

test("what is open is named in full where the pointer rests on it", async () => {
  const [opened, openedFiles] = ["Ada and 1 file · 9 papers", "Ada and 1 file: silk.bib"];
  await mount("top-bar", { view, search, opened, openedFiles });

  await expect.element(page.getByText(opened)).toHaveAttribute("title", openedFiles);
});

test("the keyboard goes from the last step back to the way forward, and back", async () => {
  const bar = await mount("top-bar", {
    view,
    search,
    canUndo: true,
    canRedo: false,
  });
  await userEvent.click(page.getByRole("button", { name: "Undo" }));
  expect(focusedName()).toBe("Undo");

  Object.assign(bar, { canUndo: false, canRedo: true });
  await bar.updateComplete;
  expect(focusedName()).toBe("Redo");

  Object.assign(bar, { canUndo: true, canRedo: false });
  await bar.updateComplete;
  expect(focusedName()).toBe("Undo");
});
