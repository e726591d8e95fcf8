import { expect, test } from "vitest";

import { reduce } from "../../src/state/reduce.ts";
import { selectNetwork } from "../../src/state/select-people.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

test("a decision on names is worked out once", () => {
  const { papers, ...rest } = aBibliography(aPaper({ authors: ["Ada King", "Bob Byron"] }));
  let readings = 0;
  const bibliography = {
    ...rest,
    get papers() {
      readings++;
      return papers;
    },
  };
  const usual = aState(aBibliography());
  const state = { ...usual, source: { ...usual.source, bibliography } };
  selectNetwork(state);
  const once = readings;

  const decision = { kind: "renamed", person: { name: "Ada King" }, name: "Ada" } as const;
  selectNetwork(reduce(state, { type: "identity-decided", decision }));

  expect(readings).toBe(2 * once);
});
