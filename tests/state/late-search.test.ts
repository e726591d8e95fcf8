import { expect, test, vi } from "vitest";

import { searchOf } from "../../src/state/late-search.ts";
import { buildSearch } from "../../src/state/search.ts";
import { aNetworkOf } from "../builders.ts";

vi.mock(import("../../src/state/search.ts"), { spy: true });

test("a search that could not be loaded is loaded again when it is asked again", async () => {
  const search = searchOf(aNetworkOf("Ada Bob"));
  vi.mocked(buildSearch).mockRejectedValueOnce(new Error("offline"));

  await expect(search("ada", 5)).rejects.toThrow("offline");

  expect(await search("ada", 5)).toMatchObject([{ kind: "person", name: "Ada" }]);
});
