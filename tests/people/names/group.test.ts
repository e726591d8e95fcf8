import { expect, test } from "vitest";

import { isGroup } from "../../../src/people/names/group.ts";

test.each([
  "World Health Organization (WHO)",
  "Centers for Disease Control and Prevention",
  "National Academy of Sciences",
  "Council of Europe",
  "American College of Cardiology",
  "Food and Drug Administration",
  "Oak Ridge National Laboratory",
  "Massachusetts General Hospital",
  "National Research Council",
  "Federal Reserve Bank of Boston",
  "Department of Looms",
])("%s is a group, also where the source takes it for a person", (printed) => {
  const family = printed.slice(printed.lastIndexOf(" ") + 1);
  const given = printed.slice(0, printed.lastIndexOf(" "));

  expect(isGroup({ printed, family, given })).toBe(true);
});

test.each([
  ["Board", "Ada"],
  ["School", "Bob"],
  ["King", "Bob (Robert)"],
  ["Byron", "Cem Council"],
  ["Council", "Dora"],
  ["Hospital", "Adam"],
  ["Hospital", "A. B."],
  ["Hospital", "Janette Turner"],
])("%s, %s is a person", (family, given) => {
  expect(isGroup({ printed: `${given} ${family}`, family, given })).toBe(false);
});
