/** Lists of references whose words beside the names are of another language. */

import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const LIST = [
  "Arf, C., ve İnönü, E. (1941). Kuadratik formlar üzerine. Türk Fizik Dergisi, 6(1), 1-20.",
  "İnönü, E., Wigner, E. P. ve Arf, C. (1953). Grupların büzülmesi üzerine. Türk Fizik Dergisi, 9, 705-718.",
  "Arf, C. vd. (1960). Uzun bir liste üzerine. Türk Fizik Dergisi, 16, 1-8.",
  "Arf, C. ve ark. (1961). Daha uzun bir liste üzerine. Türk Fizik Dergisi, 17, 9-16.",
];

test("in Turkish ve stands before the last name, and vd. and ve ark. for those left out", () => {
  const { papers } = runToEnd(read({ file: "kaynakça.txt", text: LIST.join("\n") })).bibliography;

  expect(papers.map(namesOf)).toEqual([
    ["C. Arf", "E. İnönü"],
    ["E. İnönü", "E. P. Wigner", "C. Arf"],
    ["C. Arf"],
    ["C. Arf"],
  ]);
  expect(papers.map(({ byline }) => byline.listComplete)).toEqual([true, true, false, false]);
});
