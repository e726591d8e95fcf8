import { expect, test } from "vitest";

import { FORMATS } from "../../../src/view/export/export-format.ts";

test("no two formats are saved under one name", () => {
  const endings = Object.values(FORMATS)
    .flat()
    .map(({ ending }) => ending);

  expect(new Set(endings).size).toBe(endings.length);
});
