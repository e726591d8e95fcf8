import { expect, test } from "vitest";

import { densitySteps, tintOf } from "../../src/figure/density-colours.ts";

test("nobody is not seen, and the densest place in the last colour of the scale", () => {
  expect(tintOf(0, "light")).toEqual({ colour: "#d97811", opacity: 0 });
  expect(tintOf(1, "light")).toEqual({ colour: "#1d0166", opacity: 0.9 });
});

test("a legend shows colours as the background lets them be seen", () => {
  const [few, , , , many] = densitySteps("light");

  // A 25th of the people: 18 % of an orange over off-white; then 90 % of a dark blue.
  expect(few).toBe("#f4e0cf");
  expect(many).toBe("#331a75");
});
