import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

/** A reference as a row: names, title, year, venue. */
const rowsOf = (...lines: readonly string[]) => {
  const { format, bibliography } = runToEnd(
    read({ file: "references.txt", text: lines.join("\n") }),
  );
  expect(format).toBe("list of references");
  return bibliography.papers.map((paper) => {
    const cut = paper.byline.listComplete ? [] : ["…"];
    return [...namesOf(paper), ...cut, paper.title, paper.year, paper.venue].join(" | ");
  });
};

const GBT = [
  "张三 | 李四 | 王五 | 基于合著网络的科研合作研究 | 2015 | 情报学报",
  "李四 | 社会网络分析方法 | 2010 | 科学出版社",
  "钱七 | 孙八 | 周九 | … | 复杂网络的社区发现综述 | 2018 | 计算机学报",
];

test.each([
  [
    "as CNKI cites",
    "[1]张三,李四,王五.基于合著网络的科研合作研究[J].情报学报,2015,34(02):123-130.",
    "[2]李四.社会网络分析方法[M].北京:科学出版社,2010.",
    "[3]钱七,孙八,周九,等.复杂网络的社区发现综述[J/OL].计算机学报,2018,41(05):1-20[2019-02-03].",
  ],
  [
    "without numbers",
    "张三,李四,王五.基于合著网络的科研合作研究[J].情报学报,2015,34(02):123-130.",
    "李四.社会网络分析方法[M].北京:科学出版社,2010.",
    "钱七,孙八,周九,等.复杂网络的社区发现综述[J].计算机学报,2018,41(05):1-20.",
  ],
  [
    "with wide signs",
    "[1] 张三，李四，王五．基于合著网络的科研合作研究［J］．情报学报，2015，34（02）：123-130．",
    "[2] 李四．社会网络分析方法［M］．北京：科学出版社，2010．",
    "[3] 钱七，孙八，周九，等．复杂网络的社区发现综述［J］．计算机学报，2018，41（05）：1-20．",
  ],
])("GB/T 7714 in Chinese %s", (_, ...lines) => {
  expect(rowsOf(...lines)).toEqual(GBT);
});

test("GB/T 7714 in Chinese and English", () => {
  const lines = [
    "[1] 张三, 李小四. 基于合著网络的科研合作研究[J]. 情报学报, 2015, 34(2): 123-130.",
    "[2] 王五, 赵六. 中文文献的作者识别[D]. 武汉大学, 2012.",
    "[3] Lovelace A K, Byron G G, et al. Notes on the engine[J]. Scientific Memoirs, 1843, 3(2): 666-731.",
  ];

  expect(rowsOf(...lines)).toEqual([
    "张三 | 李小四 | 基于合著网络的科研合作研究 | 2015 | 情报学报",
    "王五 | 赵六 | 中文文献的作者识别 | 2012 | 武汉大学",
    "A K Lovelace | G G Byron | … | Notes on the engine | 1843 | Scientific Memoirs",
  ]);
});

test("APA in Chinese", () => {
  const lines = [
    "王小明、李國華（2010）。合著網絡之結構分析與研究。圖書資訊學刊，8(2)，1-20。",
    "李國華（2011）。社會網絡分析。臺北市：五南圖書。",
    "陳大文、王小明（2012）。作者辨識的方法。教育資料與圖書館學，49(1)，33-60。",
  ];

  expect(rowsOf(...lines)).toEqual([
    "王小明 | 李國華 | 合著網絡之結構分析與研究 | 2010 | 圖書資訊學刊",
    "李國華 | 社會網絡分析 | 2011 | 五南圖書",
    "陳大文 | 王小明 | 作者辨識的方法 | 2012 | 教育資料與圖書館學",
  ]);
});

test("APA in Korean, with commas, with dots, and cut", () => {
  const lines = [
    "김철수, 이영희 (2010). 공저자 네트워크의 구조 분석. 정보관리학회지, 27(3), 123-140.",
    "최지우·김철수·박민수 (2012). 새로운 연구 방법. 정보관리학회지, 29(2), 45-60.",
    "박민수 외 (2011). 학술지의 연구 동향. 한국문헌정보학회지, 45(1), 1-20.",
  ];

  expect(rowsOf(...lines)).toEqual([
    "김철수 | 이영희 | 공저자 네트워크의 구조 분석 | 2010 | 정보관리학회지",
    "최지우 | 김철수 | 박민수 | 새로운 연구 방법 | 2012 | 정보관리학회지",
    "박민수 | … | 학술지의 연구 동향 | 2011 | 한국문헌정보학회지",
  ]);
});

test.each([
  [
    "behind a colon",
    "1) 長沢保夫, 長谷川二郎: 共著ネットワークの分析, 情報処理学会論文誌, Vol.45, No.3, pp.12-20, 2004.",
    "2) 小林ひとみ, 中田啓文: 論文の構造, 日本語学, Vol.3, pp.1-10, 2005.",
    "3) 中田啓文: 著者の識別, 情報管理, Vol.50, pp.100-110, 2007.",
  ],
  [
    "in brackets",
    "長沢保夫・長谷川二郎「共著ネットワークの分析」『情報処理学会論文誌』45巻3号，2004年，12-20頁。",
    "小林ひとみ・中田啓文「論文の構造」『日本語学』3号，2005年，1-10頁。",
    "中田啓文「著者の識別」『情報管理』50号，2007年，100-110頁。",
  ],
])("Japanese with titles %s", (_, ...lines) => {
  expect(rowsOf(...lines)).toEqual([
    "長沢保夫 | 長谷川二郎 | 共著ネットワークの分析 | 2004 | 情報処理学会論文誌",
    "小林ひとみ | 中田啓文 | 論文の構造 | 2005 | 日本語学",
    "中田啓文 | 著者の識別 | 2007 | 情報管理",
  ]);
});

// As in haselab-dev/haselabweb-dev:data/publications.tsv.
test("names of two parts stand before a title in quotes, and impact factors have no years", () => {
  expect(
    rowsOf(
      '1. 長谷川 達人, 越野 亮, 木村 春彦, "近接センサによる画面ロック手法の開発", 情報処理学会論文誌, Vol.54, No. 12, pp.2513-2517, 2013.12.',
      '2. T. Hasegawa, M. Koshino, "Determining placement", IEEE Access, Vol. 5, Issue. 1, pp. 5331-5339, 2017.3. (IF2016:3.557)',
      '3. T. Hasegawa, "Transferable models", Sensors, Vol. 12, No. 3, 2024. (IF2022: 2.9)',
    ),
  ).toEqual([
    "長谷川 達人 | 越野 亮 | 木村 春彦 | 近接センサによる画面ロック手法の開発 | 2013 | 情報処理学会論文誌",
    "T. Hasegawa | M. Koshino | Determining placement | 2017 | IEEE Access",
    "T. Hasegawa | Transferable models | 2024 | Sensors",
  ]);
});
