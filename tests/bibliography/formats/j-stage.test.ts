import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const named = (...names: readonly string[]) =>
  names.map((name) => `<name><![CDATA[${name}]]></name>`).join("");

const text = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xml:lang="ja">
<title>Articles</title>
<entry>
<article_title><en><![CDATA[On <i>looms</i>]]></en><ja><![CDATA[織機について]]></ja></article_title>
<author><en>${named("Taro O&apos;YAMADA", "SUZUKI Hanako")}</en><ja>${named("山田 太郎", "鈴木 花子")}</ja></author>
<material_title><en><![CDATA[Journal of Looms]]></en><ja><![CDATA[織機学会誌]]></ja></material_title>
<pubyear>2019</pubyear><prism:doi>10.1000/abc.1</prism:doi><title>On looms</title>
</entry>
<entry>
<article_title><en/><ja><![CDATA[カードについて]]></ja></article_title>
<author><en></en><ja>${named("田中 次郎")}</ja></author>
<material_title><en><![CDATA[Journal of Looms]]></en><ja/></material_title><pubyear>2020</pubyear>
</entry>
<entry><vols_link><en>https://example.org</en></vols_link><title>A volume</title></entry>
</feed>`;

test("articles of J-STAGE have titles and authors in one language, in English where it names everybody", () => {
  const { format, bibliography } = runToEnd(read({ file: "do.xml", text }));

  expect(format).toBe("J-STAGE Atom");
  expect(bibliography.papers.map((paper) => [paper.title, paper.year, namesOf(paper)])).toEqual([
    ["On looms", 2019, ["Taro O'YAMADA", "Hanako SUZUKI"]],
    ["カードについて", 2020, ["田中次郎"]],
  ]);
  expect(bibliography.papers[0]).toMatchObject({
    venue: "Journal of Looms",
    ids: { doi: "10.1000/abc.1" },
  });
});
