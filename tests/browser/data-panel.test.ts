import { expect, test } from "vitest";
import { page } from "vitest/browser";

import { selectRanges, selectView } from "../../src/state/select.ts";

import { looms } from "./looms.ts";
import { mount } from "./stage.ts";
import "../../src/view/question/data-panel.ts";

test("a cut author list is not said to end in et al., which a damaged entry does not print", async () => {
  const { source, exploration } = looms;
  const [view, ranges] = [selectView(looms), selectRanges(looms)];

  await mount("data-panel", { source, exploration, view, ranges });

  await expect
    .element(page.getByRole("note"))
    .toHaveTextContent(/1 of \d author lists end in “et al.” or are cut short\./u);
});
