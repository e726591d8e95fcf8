import { expect, test } from "vitest";

import { countAnonymous } from "../../src/state/anonymous-papers.ts";
import { aPaper } from "../builders.ts";

test("papers that print nobody are counted", () => {
  const nobody = aPaper({ authors: [] });

  expect(countAnonymous([aPaper({ authors: ["Ada"] }), nobody, nobody])).toBe(2);
});
