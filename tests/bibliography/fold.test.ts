import { describe, expect, test } from "vitest";

import { fold, foldTransliterated } from "../../src/bibliography/fold.ts";
import { anyCharacter } from "../any-character.ts";
import { fc } from "../property.ts";

describe("folding", () => {
  test.each([
    ["David Rügamer", "david rugamer"],
    ["Andreas  Klaß", "andreas klass"],
    ["STRAẞE", "strasse"],
    ["Søren Kierkegård", "soren kierkegard"],
    ["Łukasz Œuvrard", "lukasz oeuvrard"],
    ["Þórður Ægisson", "thordur aegisson"],
    ["Đặng Ðorð", "dang dord"],
    ["İpek Işık", "ipek isik"],
    ["ﬁnn ĳsbrand", "finn ijsbrand"],
    ["J.-P. O’Neil", "j.-p. o’neil"],
  ])("makes %s %s", (printed, folded) => {
    expect(fold(printed)).toBe(folded);
  });

  test.each([
    ["王小明", "王小明"],
    ["Иван Петров", "иван петров"],
    ["أحمد", "احمد"],
    ["דוד", "דוד"],
    ["김민수", "김민수".normalize("NFKD")],
  ])("keeps the letters of %s", (printed, folded) => {
    expect(fold(printed)).toBe(folded);
  });

  test("of a Latin letter is the same whatever stands beside it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aZ .ÀßøŁİıŀŉſ×") }), (text) => {
        // A letter of Cyrillic takes the way of all other scripts.
        expect(`${fold(`x${text}x`)} ж`).toBe(fold(`x${text}x ж`));
      }),
    );
  });

  test("is the same for composed and decomposed letters", () => {
    const printed = "Zoë Müller-Łęcka";

    expect(fold(printed.normalize("NFD"))).toBe(fold(printed.normalize("NFC")));
    expect(fold(printed)).toBe("zoe muller-lecka");
  });

  test.each([
    ["a mark of direction", "Ada\u202e Lovelace\u202c"],
    ["a zero-width space", "Ada\u200b Lovelace"],
    ["a soft hyphen", "Ada Love\u00adlace"],
    ["a byte order mark", "\ufeffAda Lovelace"],
    ["a tab and a line end", "\tAda\r\nLovelace "],
    ["a no-break space", "Ada\u00a0Lovelace"],
    ["a null", "Ada\0Lovelace\0"],
    ["a heap of accents", `Ada Lov${"\u0301\u0336".repeat(500)}elace`],
  ])("does not see %s", (_, printed) => {
    expect(fold(printed)).toBe("ada lovelace");
  });

  test("makes half of a surrogate pair what an address makes of it", () => {
    const folded = fold("Ada \ud800");

    expect(folded).toBe("ada \ufffd");
    expect(new URLSearchParams(new URLSearchParams({ folded }).toString()).get("folded")).toBe(
      folded,
    );
  });

  test("keeps a pair of surrogates together", () => {
    expect(fold("Ada 🧵")).toBe("ada 🧵");
  });

  test("is empty for what cannot be seen", () => {
    expect(fold(" \u200b\u0301\t")).toBe("");
  });

  test("keeps all of 100,000 letters", () => {
    expect(fold("É".repeat(100_000))).toBe("e".repeat(100_000));
  });

  test("of what is folded changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { seed: 1 },
    );
  });
});

describe("folding as one writes without the keyboard", () => {
  test.each([
    ["David Rügamer", "david ruegamer"],
    ["Jörg Åsberg", "joerg aasberg"],
    ["Søren Bäcker", "soeren baecker"],
    ["Andreas Groß", "andreas gross"],
    ["Ada Lovelace", "ada lovelace"],
    ["Zoë Núñez", "zoe nunez"],
  ])("makes %s %s", (printed, folded) => {
    expect(foldTransliterated(printed)).toBe(folded);
  });

  test("of a Latin letter is the same whatever stands beside it", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aZ .ÀßøŁİıŀŉſ×") }), (text) => {
        // A letter of Cyrillic takes the way of all other scripts.
        expect(`${fold(`x${text}x`)} ж`).toBe(fold(`x${text}x ж`));
      }),
    );
  });

  test("is the same for composed and decomposed letters", () => {
    expect(foldTransliterated("Rügamer".normalize("NFD"))).toBe("ruegamer");
  });
});
