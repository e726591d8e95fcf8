import { describe, expect, test } from "vitest";

import { fileName } from "../../../src/figure/writers/file-name.ts";

describe("fileName", () => {
  test.each([
    ["David Rügamer", "coterie-david-ruegamer.png"],
    ["../../etc/passwd", "coterie-etc-passwd.png"],
    ["Łukasz & Ørsted: 2026?", "coterie-lukasz-oersted-2026.png"],
    ["looms.bib", "coterie-looms.png"],
    ["looms.2024.csv.gz and 2 more", "coterie-looms-2024-and-2-more.png"],
    ["LOOMS.BIB", "coterie-looms.png"],
    ["J.Smith", "coterie-j-smith.png"],
    ["Vol. 3", "coterie-vol-3.png"],
    ["", "coterie.png"],
    ["…", "coterie.png"],
    ["李明", "coterie-李明.png"],
    ["Ada ".repeat(30), `coterie-${"ada-".repeat(13).slice(0, -1)}.png`],
  ])("of %j is %s", (title, name) => {
    expect(fileName(title, ".png")).toBe(name);
  });

  test("of a long title still says which of its files it is", () => {
    expect(fileName("Ada ".repeat(30), "-ties.csv")).toMatch(/^.{59}-ties\.csv$/);
  });
});
