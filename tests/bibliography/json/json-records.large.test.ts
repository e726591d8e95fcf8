import { expect, test } from "vitest";

import { recordsAt } from "../../../src/bibliography/json/json-records.ts";

const places = new Set(["results[]", "message.items[]", "message", "[]", ""]);
const records = (text: string) => [...recordsAt(text, places)];

test("300,000 nested lists and 300,000 open objects are read to their end", () => {
  expect(records(`{"a":${"[".repeat(300_000)}`)).toHaveLength(1);
  expect(records("{".repeat(300_000))).toHaveLength(1);
});
