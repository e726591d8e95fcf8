import { expect, test } from "vitest";

import type { Decision } from "../../src/people/decisions.ts";
import type { NameChoices } from "../../src/people/identities.ts";
import { rename } from "../../src/state/naming.ts";

const apart = (...names: readonly string[]): Decision => ({
  kind: "kept-apart",
  people: [{ name: names[0]! }, { name: names[1]! }],
});

test("a decision that is withdrawn goes, and no other", () => {
  const [one, other] = [apart("Ada", "A."), apart("Bob", "B.")];
  const naming: NameChoices = { names: "safe", groups: "leave-out", decisions: [one, other] };

  const after = rename(naming, { type: "decision-withdrawn", decision: one });

  expect(after).toEqual({ ...naming, decisions: [other] });
  expect(rename(after, { type: "decision-withdrawn", decision: one })).toBe(after);
});
