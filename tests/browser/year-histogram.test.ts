import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { aPaper } from "../builders.ts";
import { actionsOf, mount, seriousProblems } from "./stage.ts";
import "../../src/view/year-histogram.ts";

const papers = [
  aPaper({ year: 2020 }),
  aPaper({ year: 2022 }),
  aPaper({ year: 2022 }),
  aPaper({ year: 2023, inferredYear: true }),
  aPaper(),
];

test("every year from the first to the last has a bar, also one without papers", async () => {
  const histogram = await mount("year-histogram", { papers });

  const names = page
    .getByRole("button")
    .elements()
    .map((bar) => bar.getAttribute("aria-label"));
  expect(names).toEqual([
    "2020: 1 paper",
    "2021: 0 papers",
    "2022: 2 papers",
    "2023: 1 paper, their year inferred",
  ]);
  expect(await seriousProblems(histogram)).toEqual([]);
});

test("papers without a year are counted beside the bars", async () => {
  await mount("year-histogram", { papers });

  await expect.element(page.getByText("1 paper without a year")).toBeVisible();
});

test("bars are as high as their papers are many", async () => {
  const histogram = await mount("year-histogram", { papers });

  const heights = [...histogram.shadowRoot!.querySelectorAll("svg")].map((bar) =>
    Number(bar.getAttribute("height")),
  );
  expect(heights).toEqual([23, 0, 46, 23]);
});

test("a bar narrows to its year, and a second click lets go", async () => {
  const histogram = await mount("year-histogram", { papers });
  const actions = actionsOf(histogram);
  const bar = page.getByRole("button", { name: "2022" });

  await userEvent.click(bar);
  histogram.narrowing = { to: "year", year: 2022 };
  await expect.element(bar).toHaveAttribute("aria-pressed", "true");
  await userEvent.click(bar);

  expect(actions).toEqual([
    { type: "narrowed", narrowing: { to: "year", year: 2022 }, tab: "papers" },
    { type: "narrowing-cleared" },
  ]);
});
