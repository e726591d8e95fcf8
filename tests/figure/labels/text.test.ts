import { describe, expect, test } from "vitest";

import { textWidth, wrapText } from "../../../src/figure/labels/text.ts";

describe("textWidth", () => {
  test("grows with the size of the font", () => {
    expect(textWidth("Ada", 20)).toBe(2 * textWidth("Ada", 10));
  });

  test("gives semibold text more room than regular text", () => {
    expect(textWidth("Ada Lovelace", 10, 600)).toBeGreaterThan(textWidth("Ada Lovelace", 10, 400));
  });

  test("is the same for letters composed and decomposed", () => {
    const name = "Rügamer Škoda";

    expect(textWidth(name.normalize("NFD"), 10)).toBe(textWidth("Rugamer Skoda", 10));
    expect(textWidth(name, 10)).toBeCloseTo(textWidth("Rugamer Skoda", 10), 0);
  });

  test("knows accents beyond the table by their bare letter", () => {
    expect(textWidth("Nguyễn", 10)).toBe(textWidth("Nguyen", 10));
  });

  test("gives an ideograph and an emoji one em each", () => {
    expect(textWidth("李", 10)).toBe(10);
    expect(textWidth("🦉", 10)).toBe(10);
  });
});

describe("wrapText", () => {
  test("keeps what fits on one line", () => {
    expect(wrapText("Ada and Bob", 200, 10)).toEqual(["Ada and Bob"]);
  });

  test("breaks at spaces", () => {
    expect(wrapText("Ada and Bartholomew", 70, 10)).toEqual(["Ada and", "Bartholomew"]);
  });

  test("breaks a word only when it is wider than a line", () => {
    const lines = wrapText("Ada Bartholomew", 40, 10);

    expect(lines.join("")).toBe("AdaBartholomew");
    expect(lines[0]).toBe("Ada");
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(40);
  });
});
