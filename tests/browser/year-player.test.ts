import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";

import type { YearPlayer } from "../../src/view/years/year-player.ts";

import { mount, seriousProblems } from "./stage.ts";
import "../../src/view/years/year-player.ts";

const within = { from: 2020, to: 2022 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Puts the player into the page; what it shows comes back to it, as in the app. */
async function playing(years?: YearPlayer["years"]) {
  const player = await mount("year-player", { within, years });
  const lastYears: unknown[] = [];
  const gestures = new Set<unknown>();
  player.addEventListener("coterie-action", ({ action }) => {
    if (action.type !== "years-narrowed") return;
    lastYears.push(action.years?.to);
    gestures.add(action.gesture);
    player.years = action.years;
  });
  return { player, lastYears, gestures };
}

const press = (name: string) => {
  const button = page.getByRole("button", { name }).element();
  if (button instanceof HTMLElement) button.click();
};

test("the network grows year by year, and ends with all years, as one step", async () => {
  const { lastYears, gestures } = await playing();

  press("Play the years");
  vi.advanceTimersByTime(10_000);

  expect(lastYears).toEqual([2020, 2021, undefined]);
  expect(gestures.size).toBe(1);
});

test("it grows as far as it was shown", async () => {
  const { lastYears } = await playing({ from: 2021, to: 2022 });

  press("Play the years");
  vi.advanceTimersByTime(10_000);

  expect(lastYears).toEqual([2021, 2022]);
});

test("it can be stopped on the way", async () => {
  const { player, lastYears } = await playing();
  press("Play the years");
  await player.updateComplete;

  press("Stop");
  vi.advanceTimersByTime(10_000);

  expect(lastYears).toEqual([2020]);
});

test("for readers who want no motion, presses add a year or take one away, and nothing moves by itself", async () => {
  vi.spyOn(window, "matchMedia").mockReturnValue({
    ...window.matchMedia("print"),
    matches: true,
  });
  const { player, lastYears, gestures } = await playing();
  const step = async (name: string) => {
    press(name);
    vi.advanceTimersByTime(10_000);
    await player.updateComplete;
  };

  await step("A year more");
  expect(lastYears).toEqual([]);

  for (const name of ["A year less", "A year less", "A year less", "A year more", "A year more"])
    await step(name);
  expect(lastYears).toEqual([2021, 2020, 2021, undefined]);
  expect(gestures.size).toBe(4);
  expect(page.getByRole("button", { name: "Play the years" }).elements()).toEqual([]);
  expect(await seriousProblems(player)).toEqual([]);
});
