import { expect, test } from "vitest";
import { page } from "vitest/browser";

import { channelsOf } from "../../src/figure/channels.ts";
import { PALETTES } from "../../src/figure/palette.ts";
import type { PositionFeed } from "../../src/layout/feed.ts";
import { selectView } from "../../src/state/select.ts";
import type { GraphCanvas } from "../../src/view/map/graph-canvas.ts";
import "../../src/view/map/graph-canvas.ts";

import { aBibliography, aPaper, aState } from "../builders.ts";

import { mount } from "./stage.ts";

const authors = Array.from({ length: 80 }, (_, i) => `Ada ${100 + i}`);
/** About four units from each to the next, as the layout leaves. */
const positions = Float32Array.from(
  authors.flatMap((_, i) => {
    const [distance, angle] = [2.1 * Math.sqrt(i), 2.4 * i];
    return [distance * Math.cos(angle), distance * Math.sin(angle)];
  }),
);
const feed: PositionFeed = {
  subscribe(listener) {
    listener({ positions, phase: "settled", iterations: 1 });
    return () => undefined;
  },
  pin: () => undefined,
};

/** Px of the square in the middle of the map that is looked at. */
const SIDE = 200;

/** The colour between discs: by each channel the median, since discs cover less than half. */
async function groundOf(map: GraphCanvas): Promise<readonly number[]> {
  const base64 = await page.screenshot({ element: map, save: false });
  const picture = await createImageBitmap(
    await (await fetch(`data:image/png;base64,${base64}`)).blob(),
  );
  const context = new OffscreenCanvas(SIDE, SIDE).getContext("2d");
  if (context === null) throw new Error("This browser draws on no canvas off the page.");
  context.drawImage(picture, (SIDE - picture.width) / 2, (SIDE - picture.height) / 2);
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  return [0, 1, 2].map((channel) => {
    const values = data.filter((_, i) => i % 4 === channel).sort();
    return values[values.length / 2]!;
  });
}

function distance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, channel) => sum + Math.abs(value - other[channel]!), 0);
}

test.each(["light", "dark"] as const)(
  "ties of one paper by 80 people leave the ground in their middle to be seen, %s",
  async (theme) => {
    const state = aState(aBibliography(aPaper({ authors })));
    const view = selectView({ ...state, theme });
    const background = channelsOf(PALETTES[theme].background);
    const tie = channelsOf(view.appearance.tieColour[0]!);
    const map = await mount("graph-canvas", { view, feed, description: "80 people, 3,160 ties" });
    map.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 600px; height: 600px";
    map.style.background = PALETTES[theme].background;

    const cover = async () => distance(await groundOf(map), background) / distance(tie, background);

    await expect.poll(cover).toBeGreaterThan(0.2);
    expect(await cover()).toBeLessThan(0.7);
  },
);
