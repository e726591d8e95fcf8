/** What co-authors are evidence of, and which are none. */

import { describe, expect, test } from "vitest";

import type { Paper } from "../../../src/bibliography/paper.ts";
import { aPaper } from "../../builders.ts";
import { papersBy, peopleBy, peopleOf, strangers } from "../spellings.ts";

describe("one co-author of one of the commonest families", () => {
  const wangs = ["Jing Wang & Ada Byron", "J. Wang & Ada Byron"];
  const JOINED = "J. Wang = Jing Wang";

  test("tells, if nobody of the list may be meant for him", () => {
    expect(peopleBy(...wangs)).toContain(JOINED);
    expect(peopleBy(...wangs, "Alan Byron")).toContain("J. Wang");
  });

  test("tells, however often he wrote with the same people", () => {
    const often = Array.from({ length: 12 }, () => "Ada Byron & Cem Can");
    const others = ["Ay", "Bee", "Dee", "Eff", "Gee", "Hay"].map((family) => `Eva ${family}`);

    expect(peopleBy(...wangs, ...often, ...others)).toContain(JOINED);
  });

  test("is no two for being listed twice", () => {
    const crowd = `Ada Byron & ${strangers.slice(0, 12).join(" & ")}`;
    const twice = wangs.map((byline) => `${byline} & Ada Byron`);

    expect(peopleBy(...twice, crowd)).toContain("J. Wang");
  });
});

describe("two co-authors who are printed with one initial of the commonest families, too", () => {
  const initials = (byline: string) => byline.replaceAll(/(\p{Lu})\p{Ll}+ (?=\p{Lu})/gu, "$1. ");
  const jailbreaking =
    "Xunguang Wang & Daoyuan Wu & Zhenlan Ji & Zongjie Li & Pingchuan Ma & Shuai Wang & Yingjiu Li & Yang Liu & Ning Liu & Juergen Rahmel";
  const chips =
    "Jiaxing Qiu & Zijie Zhou & Yang Li & Zhenhua Li & Feng Qian & Hao Lin & Di Gao & Haitao Su & Xin Miao & Yunhao Liu & Tianyin Xu";
  const memory =
    "Mingxing Zhang & Jinqi Hua & Zheng Liu & Kang Chen & Ning Ding & Fan Du & Jinlei Jiang & Yongwei Wu";
  const database = "Zhicheng Ji & Kang Chen & Leping Wang & Mingxing Zhang & Yongwei Wu";

  test("are shared by chance on papers of many authors", () => {
    expect(peopleBy(initials(jailbreaking), chips)).toContain("Y. Liu");
    expect(peopleBy(initials(jailbreaking), chips)).toContain("Z. Li");
    expect(
      peopleBy(initials(jailbreaking), initials(chips)).filter((name) => name === "Y. Li"),
    ).toHaveLength(2);
  });

  test("are shared by chance among Koreans on papers of few, too", () => {
    const pointers = "Sungbae Yoo & Jinbum Park & Seolheui Kim & Yeji Kim & Taesoo Kim";
    const hydrogels =
      "Soyeol Yoo & Sangmin Lee & Jongchan Park & Taejung Kim & Jaehoon Sim & Jaeyoung Lee";

    expect(peopleBy(initials(pointers), hydrogels)).toContain("T. Kim");
    expect(peopleBy(initials(pointers), pointers)).toContain("T. Kim = Taesoo Kim");
  });

  test("tell on papers of few", () => {
    expect(peopleBy(initials(memory), database)).toContain("K. Chen = Kang Chen");
    expect(
      peopleBy(initials(memory), initials(database)).filter((name) => name === "K. Chen"),
    ).toHaveLength(1);
  });

  test("tell where one of them is told otherwise", () => {
    const fewer = chips.replace("Yang Li & ", "");

    expect(peopleBy(initials(jailbreaking), fewer)).toContain("Y. Liu");
    expect(peopleBy(initials(jailbreaking), `${fewer} & Juergen Rahmel`)).toContain(
      "Y. Liu = Yunhao Liu",
    );
  });
});

describe("people whom co-authors wrote with show who is meant", () => {
  const smiths = ["Dora Smith & Eve Dorn", "David Smith & Ada Byron", "D. Smith & Cem Can"];
  const met = "Ada Byron & Cem Can";
  const meant = (...others: readonly string[]) => peopleBy(...smiths, ...others, ...strangers);
  const JOINED = "D. Smith = David Smith";

  test("unless they may be several people", () => {
    expect(meant(met)).toContain(JOINED);
    expect(meant(met, "Carl Can")).toContain("D. Smith");
    expect(meant(met, "Alan Byron")).toContain("D. Smith");
  });

  test("unless they wrote in a crowd of more than fifty", () => {
    const two = smiths.map((byline) => byline.replace("Ada Byron", "Ada Byron & Fay Fink"));
    const others = [..."bdfgklm"].flatMap((a) => [..."aeiouyn"].map((b) => `Zed Q${b}${a}qu`));
    const crowd = (count: number) => [met, "Fay Fink", ...others.slice(0, count)].join(" & ");

    expect(peopleBy(...two, crowd(47), ...strangers, ...strangers)).toContain(JOINED);
    expect(peopleBy(...two, crowd(48), ...strangers, ...strangers)).toContain("D. Smith");
  });
});

test("between two papers of one life lie forty years at most, in whatever order they come", () => {
  const darwins = (...years: readonly number[]) =>
    peopleOf(
      ...papersBy("Charles Darwin", "C. Darwin", "C. Darwin").flatMap(
        (paper, i): readonly Paper[] =>
          years[i] === undefined ? [] : [{ ...paper, year: years[i] }],
      ),
    );

  expect(darwins(1859, 1914)).toHaveLength(2);
  expect(darwins(1914, 1859)).toHaveLength(2);
  expect(darwins(1859, 1914, 1886)).toHaveLength(1);
});

test("a name is written out where any record of a paper writes it out", () => {
  const short = aPaper({ title: "On Looms", authors: ["D. Smith", "Ada Byron"] });
  const full = aPaper({ title: "On Looms", authors: ["David Smith", "Ada Byron"] });
  const records = [short, full].map(({ records: [of], byline }) => ({ ...of!, byline }));
  const other = aPaper({ title: "On Cards", authors: ["David Smith", "Cem Can"] });

  expect(peopleOf({ ...short, records }, other)).toContain("D. Smith = David Smith");
});
