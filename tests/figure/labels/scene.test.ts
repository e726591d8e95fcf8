import { expect, test } from "vitest";

import { isCrowded } from "../../../src/figure/labels/scene.ts";
import { aScene } from "../scenes.ts";

test("a picture of 300 people has room for names beside discs, and one of more is a crowd", () => {
  const dots = (count: number) => Array.from({ length: count }, (_, i) => ({ x: i, y: 150 }));

  expect(isCrowded(aScene(dots(300)))).toBe(false);
  expect(isCrowded(aScene(dots(301)))).toBe(true);
  expect(isCrowded(aScene([...dots(300), { x: 500, y: 150 }]))).toBe(false);
});
