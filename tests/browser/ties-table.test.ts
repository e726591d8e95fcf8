import { expect, test } from "vitest";
import { page } from "vitest/browser";

import { selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { mount } from "./stage.ts";
import "../../src/view/people/ties-table.ts";

const whole = aPaper({ title: "On Mills", authors: ["Ada", "Bob"] });

test("a mark before the papers of a tie is explained where one stands", async () => {
  const cut = aPaper({ title: "On Cards", authors: ["Bob", "Cem"], listComplete: false });
  await mount("ties-table", { view: selectView(aState(aBibliography(whole, cut))) });

  await expect.element(page.getByRole("row", { name: "Bob – Cem ≥ 1" })).toBeVisible();
  await expect.element(page.getByText("(≥: at least, because author lists are cut)")).toBeVisible();
});

test("without one there is nothing to explain", async () => {
  await mount("ties-table", { view: selectView(aState(aBibliography(whole))) });

  await expect.element(page.getByRole("row", { name: "Ada – Bob 1" })).toBeVisible();
  await expect.element(page.getByText("at least")).not.toBeInTheDocument();
});
