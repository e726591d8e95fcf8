import { expect, test } from "vitest";

import { fromQuery } from "../../../src/state/address/url.ts";
import { exampleNetwork } from "../../network/example.ts";

test.each([
  [`?person=${"a".repeat(2_000_000)}`],
  [`?${"person=x&".repeat(200_000)}`],
  [`?hide=${"%F0%9F%A7%B5".repeat(100_000)}`],
])("a hostile address of %.60s selects and narrows nothing", (query) => {
  expect(fromQuery(query, exampleNetwork).exploration).toMatchObject({
    selected: [],
    tab: "people",
    narrowing: undefined,
  });
});
