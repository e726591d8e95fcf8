import { expect, test } from "vitest";

import { moved } from "../../src/figure/mark.ts";

test("marks move as a whole", () => {
  const [line, disc] = moved(
    [
      { kind: "line", x1: 1, y1: 2, x2: 3, y2: 4, width: 1, colour: "#000000", opacity: 1 },
      { kind: "disc", x: 5, y: 6, radius: 7, colour: "#000000" },
    ],
    10,
    100,
  );

  expect(line).toMatchObject({ x1: 11, y1: 102, x2: 13, y2: 104, width: 1 });
  expect(disc).toMatchObject({ x: 15, y: 106, radius: 7 });
});
