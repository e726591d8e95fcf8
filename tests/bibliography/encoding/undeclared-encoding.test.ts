import { describe, expect, test } from "vitest";

import { decode } from "../../../src/bibliography/encoding/decode.ts";
import { encoded } from "../encoded.ts";

const RUSSIAN = "author={Иванов, Иван and Петров, Пётр}, title={Исследование сетей соавторства}";
const JAPANESE = "author={長沢 保夫 and 中田 啓文}, title={日本語文献の研究と共著の分析}";
const CHINESE = "author={王小明 and 李國華}, title={合著網絡之結構分析與研究}";
const KOREAN = "author={김철수 and 이영희}, title={공저자 네트워크의 구조 분석}";
const POLISH = "author={Kowalski, Łukasz and Wiśniewski, Michał}, title={Sieci współautorstwa}";
const CZECH = "author={Novák, Jiří and Dvořák, Tomáš}, title={Síť spoluautorů}";
const CZECH_NAMES = "author={Beneš, Aleš and Bartoš, Jiří}, title={Knihy}";
const GREEK = "author={Παπαδόπουλος, Γιώργος}, title={Δίκτυα συνεργασίας}";
const HEBREW = "author={כהן, יוסף and לוי, שרה}, title={חקר רשתות של מחברים במדע}";
const RUSSIAN_IN_CAPITALS = "author={ИВАНОВ, ИВАН}, title={ИССЛЕДОВАНИЕ СЕТЕЙ СОАВТОРСТВА}";
const TURKISH = "author={Şahin, Işıl and Gündoğdu, Çağrı and Yıldız, Ömer}, title={Yazar ağları}";
const WESTERN = "author={Müller, Jörg and Lefèvre, Zoé and Søren Ångström}, title={Größe}";

describe("bytes that do not say in what encoding they are", () => {
  test.each([
    ["windows-1251", RUSSIAN],
    ["KOI8-R", RUSSIAN],
    ["ISO-8859-5", RUSSIAN],
    ["windows-1253", GREEK],
    ["windows-1255", HEBREW],
    ["KOI8-R", RUSSIAN_IN_CAPITALS],
    ["windows-1251", RUSSIAN_IN_CAPITALS],
    ["windows-1250", POLISH],
    ["windows-1250", CZECH],
    ["ISO-8859-2", POLISH],
    ["ISO-8859-2", CZECH_NAMES],
    ["windows-1254", TURKISH],
    ["macintosh", WESTERN],
    ["Shift_JIS", JAPANESE],
    ["EUC-JP", JAPANESE],
    ["EUC-KR", KOREAN],
    ["Big5", CHINESE],
  ])("are read as %s where its letters are clear, with a warning: %s", (label, text) => {
    const { text: read, diagnostics } = decode("papers.bib", encoded(label, text));

    expect(read).toBe(text);
    expect(diagnostics).toMatchObject([{ severity: "warning", code: "decode/guessed" }]);
    expect(diagnostics[0]?.message).toContain(label);
  });

  test("are the same at the end of a long text", () => {
    const long = `${"Looms weave. ".repeat(20_000)}${RUSSIAN}`;

    expect(decode("papers.bib", encoded("koi8-r", long)).text).toBe(long);
  });

  test.each([
    [WESTERN],
    ["José Núñez; Conceição Magalhães; Françoise Bœuf"],
    ["Þórður Jónsson, Æsa Ólafsdóttir: 3 cm³, ¿qué?, 1ª"],
    ["Mäkinen; Škoda; René"],
    ["é"],
    ["Müller, Zoé; 5 µmol, 7 µmoles: mean±SD, median±IQR"],
  ])("are taken for windows-1252, with a note, where they read well so: %s", (text) => {
    const { text: read, diagnostics } = decode("papers.bib", encoded("windows-1252", text));

    expect(read).toBe(text);
    expect(diagnostics).toMatchObject([{ severity: "note", code: "decode/not-utf-8" }]);
  });

  test.each([
    ["dots in place of words", 'A. Müller,"… networks … of … towns"\n', "A. Müller"],
    ["dots in pairs", 'A. Müller,"…… networks …… of …… towns"\n', "A. Müller"],
    ["an Italian verb", 'Nicolò; Mario,"La rete è grande, è bella"\n', "Nicolò; Mario"],
  ])("are no Cyrillic where all that looks so is %s", (_, row, names) => {
    const { text } = decode("papers.csv", encoded("windows-1252", row.repeat(30)));

    expect(text).toContain(names);
  });

  test("are taken for windows-1252 with a warning where names cannot be meant", () => {
    const thai = encoded("windows-874", "สมชาย ใจดี, สมหญิง รักเรียน");

    expect(decode("papers.bib", thai).diagnostics).toMatchObject([
      { severity: "warning", code: "decode/not-utf-8" },
    ]);
  });
});

describe("a file that says in what encoding it is", () => {
  test.each([
    ["Cp1250", "windows-1250", "% Encoding: Cp1250\n\n@article{a, author={Żak, Łucja}}"],
    ["ISO8859_2", "iso-8859-2", "% Created with JabRef.\n% Encoding: ISO8859_2\nŻak"],
    ["EUC_JP", "euc-jp", "% Encoding: EUC_JP\n長沢 保夫"],
    ["windows-1251", "windows-1251", '<?xml version="1.0" encoding="windows-1251"?><a>Иванов</a>'],
    ["a web page", "koi8-r", '<html><meta http-equiv="x" content="text/html; charset=KOI8-R">Я'],
    ["a newer web page", "shift_jis", '<!DOCTYPE html><meta charset="Shift_JIS">王'],
  ])("is read so, without a remark: %s", (_, label, text) => {
    expect(decode("a", encoded(label, text))).toEqual({ text, diagnostics: [] });
  });

  test("is UTF-8 if its bytes are", () => {
    const text = '<?xml version="1.0" encoding="windows-1251"?><a>Müller</a>';

    expect(decode("a", new TextEncoder().encode(text)).text).toBe(text);
  });

  test.each([["UTF-8"], ["klingon"]])("is guessed if it says %s and is not", (label) => {
    const { text } = decode("a", encoded("windows-1252", `% Encoding: ${label}\nMüller`));

    expect(text).toBe(`% Encoding: ${label}\nMüller`);
  });

  test("keeps all but what is damaged, and says how much that is", () => {
    const text = `% Encoding: Shift_JIS\n${"Looms weave. ".repeat(20)}`;
    const { text: read, diagnostics } = decode(
      "a",
      Uint8Array.of(...encoded("shift_jis", `${text}王`), 0xff),
    );

    expect(read).toBe(`${text}王\ufffd`);
    expect(diagnostics).toMatchObject([{ severity: "warning", code: "decode/broken-encoding" }]);
  });

  test("is guessed where hardly anything is what it says", () => {
    const { text } = decode("a", encoded("windows-1252", "% Encoding: EUC_KR\nJörg Müller, René"));

    expect(text).toContain("Jörg Müller, René");
  });
});
