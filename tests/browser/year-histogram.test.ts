import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { reduce } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { actionsOf, focusedName, mount, seriousProblems } from "./stage.ts";
import "../../src/view/years/year-histogram.ts";
import "../../src/view/years/year-player.ts";

const state = aState(
  aBibliography(
    aPaper({ title: "On Silk", year: 2020 }),
    aPaper({ title: "On Wool", year: 2022 }),
    aPaper({ title: "On Yarn", year: 2022 }),
    aPaper({ title: "On Flax", year: 2023, inferredYear: true }),
    aPaper({ title: "On Hemp" }),
  ),
);

const view = selectView(state);

const shownFrom = (from: number, to: number) =>
  selectView(reduce(state, { type: "years-narrowed", years: { from, to } }));

const bar = (year: number) => page.getByRole("button", { name: `${year}: ` });

test("every year from the first to the last has a bar, also one without papers", async () => {
  const histogram = await mount("year-histogram", { view });

  const names = page
    .getByRole("listitem")
    .getByRole("button")
    .elements()
    .map((button) => button.getAttribute("aria-label"));
  expect(names).toEqual([
    "2020: 1 paper",
    "2021: 0 papers",
    "2022: 2 papers",
    "2023: 1 paper, their year inferred, not printed",
  ]);
  expect(await seriousProblems(histogram)).toEqual([]);
});

test("papers without a year are counted beside the bars", async () => {
  await mount("year-histogram", { view });

  await expect
    .element(
      page.getByText("Papers per year · ?: year inferred, not printed · 1 paper without a year"),
    )
    .toBeVisible();
});

test("papers of a topic left out are in no bar", async () => {
  const filed = aState(
    aBibliography(
      aPaper({ title: "On Silk", year: 2020, category: "Weaving" }),
      aPaper({ title: "On Cards", year: 2021 }),
    ),
  );
  const out = { type: "papers-left-out", by: "withoutTopics", value: "Weaving" } as const;
  await mount("year-histogram", { view: selectView(reduce(filed, out)) });

  await expect.element(bar(2021)).toBeVisible();
  expect(bar(2020).elements()).toEqual([]);
});

test("bars are as high as their papers are many", async () => {
  const histogram = await mount("year-histogram", { view });

  const heights = [...histogram.shadowRoot!.querySelectorAll("svg.bar")].map((rect) =>
    Number(rect.getAttribute("height")),
  );
  expect(heights).toEqual([23, 0, 46, 23]);
});

test("the highest bar carries its number, also where its year is not printed", async () => {
  const years = Array.from({ length: 15 }, (_, i) => 2006 + i);
  const papers = [...years, 2019, 2019].map((year, i) => aPaper({ title: `On Loom ${i}`, year }));
  const many = selectView(aState(aBibliography(...papers)));
  const histogram = await mount("year-histogram", { view: many });
  histogram.style.cssText = "display: block; width: 420px";

  await expect.element(bar(2019).getByText("3", { exact: true })).toBeVisible();
  const printed = years.filter((year) => {
    const words = bar(year).getByText(String(year)).query();
    return words !== null && getComputedStyle(words).visibility === "visible";
  });
  expect(printed).toEqual([2008, 2012, 2016, 2020]);
});

test.each([12, 14, 45, 130, 200, 400])(
  "bars and labels of %i years stand within the strip, and no two labels touch",
  async (length) => {
    const years = Array.from({ length }, (_, i) => 2026 - length + i);
    const papers = years.map((year) => aPaper({ title: `On Loom ${year}`, year }));
    const histogram = await mount("year-histogram", {
      view: selectView(aState(aBibliography(...papers))),
    });

    for (const width of [354, 485, 542, 620]) {
      histogram.style.cssText = `display: block; width: ${width}px`;
      const { left, right } = histogram.getBoundingClientRect();
      const bars = [...histogram.renderRoot.querySelectorAll(".bar")];
      const words = [...histogram.renderRoot.querySelectorAll(".label")].filter(
        (each) => each.textContent !== "" && getComputedStyle(each).visibility === "visible",
      );
      expect(bars.every((each) => each.getBoundingClientRect().width >= 1)).toBe(true);
      expect(bars.at(-1)!.getBoundingClientRect().right).toBeLessThan(right);
      const spans = words.map(spanOfText);
      expect(spans.every((span) => span.from >= left && span.to <= right)).toBe(true);
      for (const [i, { from }] of spans.slice(1).entries())
        expect(from, `${words[i]!.textContent} at ${width}px`).toBeGreaterThan(spans[i]!.to + 2);
    }
  },
);

/** Where its letters stand; its box may be wider. */
function spanOfText(element: Element) {
  const letters = document.createRange();
  letters.selectNodeContents(element);
  const { left, right } = letters.getBoundingClientRect();
  return { from: left, to: right };
}

test("a bar narrows to its year, and a second click lets go", async () => {
  const histogram = await mount("year-histogram", { view });
  const actions = actionsOf(histogram);

  await userEvent.click(bar(2022));
  histogram.narrowing = { to: "year", year: 2022 };
  await expect.element(bar(2022)).toHaveAttribute("aria-pressed", "true");
  await userEvent.click(bar(2022));

  expect(actions).toEqual([
    { type: "narrowed", narrowing: { to: "year", year: 2022 }, tab: "papers" },
    { type: "narrowing-cleared" },
  ]);
});

test("a drag over bars shows only their years, as one step, and is no click", async () => {
  const histogram = await mount("year-histogram", { view });
  const actions = actionsOf(histogram);

  await userEvent.dragAndDrop(bar(2022), bar(2020));

  expect(actions.at(-1)).toMatchObject({
    type: "years-narrowed",
    years: { from: 2020, to: 2022 },
  });
  expect(actions.map(({ type }) => type)).not.toContain("narrowed");
  const gestures = actions.map((action) => ("gesture" in action ? action.gesture : undefined));
  expect(new Set(gestures).size).toBe(1);
});

test("a drag over all bars shows all years, and papers without one", async () => {
  const histogram = await mount("year-histogram", { view: shownFrom(2021, 2022) });
  const actions = actionsOf(histogram);

  await userEvent.dragAndDrop(bar(2020), bar(2023));

  expect(actions.at(-1)).toMatchObject({ type: "years-narrowed", years: undefined });
});

test("years left out are as pale as each other, also one whose papers print none", async () => {
  const histogram = await mount("year-histogram", { view: shownFrom(2020, 2020) });

  const bars = [...histogram.renderRoot.querySelectorAll(".bar")].map((each) => {
    return getComputedStyle(each).opacity;
  });
  expect(bars).toEqual(["0.8", "0.2", "0.2", "0.2"]);
});

test("a line says what the bars are, and is as high when years are left out", async () => {
  const dated = [2020, 2021, 2022].map((year) => aPaper({ title: `On Silk ${year}`, year }));
  const whole = await mount("year-histogram", {
    view: selectView(aState(aBibliography(...dated))),
  });
  await expect
    .element(page.getByText("Papers per year · drag over bars to show only some"))
    .toBeVisible();

  const { height } = whole.getBoundingClientRect();
  whole.view = shownFrom(2020, 2022);
  await whole.updateComplete;

  expect(whole.getBoundingClientRect().height).toBe(height);
});

test("a question mark beside a year is explained, on one line", async () => {
  const papers = Array.from({ length: 4 }, (_, i) =>
    aPaper({ title: `On Silk ${i}`, year: 2020 + i, inferredYear: i === 3 }),
  );
  const histogram = await mount("year-histogram", {
    view: selectView(aState(aBibliography(...papers))),
  });
  await expect.element(page.getByText("2023?", { exact: true })).toBeVisible();

  const line = page.getByText(/· \?: year inferred, not printed$/u);
  await expect.element(line).toBeVisible();
  for (const width of [354, 600]) {
    histogram.style.width = `${width}px`;
    expect(line.element().getClientRects()[0]!.height).toBeLessThan(20);
  }
});

test("bars of a single year offer no drag", async () => {
  const one = aState(aBibliography(aPaper({ title: "On Silk", year: 2020 })));

  await mount("year-histogram", { view: selectView(one) });

  await expect.element(page.getByText("Papers per year", { exact: true })).toBeVisible();
});

test("years left out say so, and a button brings them back", async () => {
  const histogram = await mount("year-histogram", { view: shownFrom(2020, 2022) });
  const actions = actionsOf(histogram);
  await expect.element(page.getByText("2020–2022 shown.")).toBeVisible();

  await userEvent.click(page.getByRole("button", { name: "Show all years" }));

  expect(actions).toEqual([{ type: "years-narrowed", years: undefined }]);
  expect(await seriousProblems(histogram)).toEqual([]);
});

test("the bars are one stop of the Tab key; arrows, Home and End pass over a year without papers", async () => {
  const histogram = await mount("year-histogram", { view });
  const actions = actionsOf(histogram);

  await userEvent.tab();
  expect(focusedName()).toMatch(/^2020: /);
  await userEvent.keyboard("{ArrowRight}");
  expect(focusedName()).toMatch(/^2022: /);
  await userEvent.keyboard("{End}{Enter}");
  expect(focusedName()).toMatch(/^2023: /);
  await userEvent.tab();
  expect(focusedName()).toBe("Play the years");
  await userEvent.tab({ shift: true });
  expect(focusedName()).toMatch(/^2023: /);
  await userEvent.keyboard("{Home}");

  expect(focusedName()).toMatch(/^2020: /);
  expect(actions).toEqual([
    { type: "narrowed", narrowing: { to: "year", year: 2023 }, tab: "papers" },
  ]);
});
