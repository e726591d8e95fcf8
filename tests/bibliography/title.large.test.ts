import { expect, test } from "vitest";

import { plainTitle } from "../../src/bibliography/title.ts";

const raw = String.raw;

test.each([["$a "], ["$a$"], ["{"], [raw`\"{`], [raw`\c `], ["$^{"], ["^_"], ["\\"], ["-"]])(
  "100,000 characters of %s end before the runner loses patience",
  (piece) => {
    const long = piece.repeat(100_000 / piece.length);

    expect(plainTitle(long).length).toBeLessThanOrEqual(100_000);
    expect(plainTitle(`$${long}$`).length).toBeLessThanOrEqual(100_002);
  },
);
