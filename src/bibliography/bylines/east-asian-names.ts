/** Lists of Chinese, Korean, Japanese and Arabic names, whose marks are other ones, and whose commas may part whole names. */

/** The commonest families of China, without those that Japanese families and given names begin with, too. */
const CHINESE =
  "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱何郭罗羅宋郑鄭谢謝韩韓冯馮于董萧蕭程曹袁邓鄧许許傅沈彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶阎閻余潘杜戴钟鍾汪姜范姚谭譚廖邹鄒陆陸郝孔崔邱顾顧侯邵孟钱錢尹黎乔喬贺賀赖賴龚龔";
const ALSO_JAPANESE = "高林马馬梁唐曾葉夏田任方石熊金白康毛秦江史龙龍万萬段雷汤湯易常武文";
const KOREAN =
  "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄원천방공현";
/** Families of two characters: behind one of them a comma stands within a name. */
const OF_TWO = new Set(
  `欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 独孤 獨孤 南宫 南宮 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文
  남궁 황보 제갈 독고 선우 사공 서문 동방`.split(/\s+/u),
);

const HAN = /^\p{Script=Han}{2,4}$/u;
const HANGUL = /^\p{Script=Hangul}{2,4}$/u;
/** A family and a given name, "山田太郎", "鈴木さくら": no family has so many characters, and no given name. */
const JAPANESE =
  /^(?=.*\p{Script=Han})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4,7}$/u;
/** Two characters or more, and what cuts a list. */
const NAME =
  /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}·・ー\s]{2,}|[等외他])$/u;
/** Below all characters of these scripts. */
const FIRST_CHARACTER = 0x2e80;

/** RISS: "김철수(Kim, Chul Soo)". */
const ROMANIZED =
  /(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])\s?[(（][\p{Script=Latin}\s,.'’-]{2,60}[)）]/gu;

/** The names of a text that begins in one of these scripts: itself alone where it is one name, or may be. */
export function eastAsianNames(printed: string): readonly string[] {
  if (!isEastAsian(printed)) return printed.includes("،") ? arabicNames(printed) : [printed];
  const bare = /[(（]/u.test(printed) ? printed.replaceAll(ROMANIZED, "") : printed;
  const names = bare.split(/[;；、]/u).flatMap((part) => splitFurther(part.trim()));
  return names.filter((name) => name !== "");
}

/** "علي مصطفى مشرفة، سميرة موسى" are two; "مشرفة، علي مصطفى" is a family and its given names. */
function arabicNames(printed: string): readonly string[] {
  const parts = printed.split("،").map((part) => part.trim());
  return parts.every((part) => part.includes(" ")) ? parts : [parts.join(", ")];
}

/** Told by its first character: nearly all names are in other scripts. */
function isEastAsian(printed: string): boolean {
  return printed.trimStart().charCodeAt(0) >= FIRST_CHARACTER;
}

function splitFurther(printed: string): readonly string[] {
  const atWideComma = printed.split(/\s*，\s*/u);
  if (atWideComma.length > 1 && atWideComma.every((name) => NAME.test(name))) return atWideComma;
  for (const { mark, mayPart } of MARKS) {
    const names = printed.split(mark);
    if (names.length > 1 && names.every((name) => mayPart.test(name)) && areWholeNames(names))
      return names;
  }
  return [printed];
}

/** What stands between names of several people, where it may stand within none of them. */
const MARKS = [
  { mark: /\s*,\s*/u, mayPart: NAME },
  // "조지 오웰" is George Orwell; nearly all Korean names have three characters.
  { mark: /\s+/u, mayPart: /^\p{Script=Hangul}{3}$|^\P{Script=Hangul}+$/u },
  // In Chinese a dot stands within names from abroad: "罗伯特·卢卡斯" is Robert Lucas.
  { mark: /\s*[·ㆍ]\s*/u, mayPart: HANGUL },
  { mark: /\s*・\s*/u, mayPart: JAPANESE },
];

/**
 * Whether these are names of several people: "张三丰", "李小四" but not the family and the given name of one,
 * "山田", "太郎". What may be either is one.
 */
export function areWholeNames(names: readonly string[]): boolean {
  const trimmed = names.map((name) => name.trim());
  if (trimmed.some((name) => OF_TWO.has(name))) return false;
  if (trimmed.every((name) => HANGUL.test(name)))
    return trimmed.every((name) => begins(name, KOREAN));
  if (trimmed.every((name) => JAPANESE.test(name))) return true;
  if (!trimmed.every((name) => HAN.test(name) && isChinese(name))) return false;
  const certain = trimmed.filter((name) => !begins(name, ALSO_JAPANESE));
  const areLong = trimmed.every(({ length }) => length > 2);
  return certain.length === trimmed.length || (areLong && certain.length > 0);
}

/** What the names of cities, countries and offices end in: "黄山市" has a family of China at its beginning. */
const OF_PLACES = /[市省县縣区區局部院会會社署所校组組室厅廳团團馆館]$/u;

/** Whether names in one piece are those of people of China, and of nobody else: "陈省身", "欧阳修远". */
export function areChinesePeople(names: readonly string[]): boolean {
  const isLong = (name: string) => name.length === (OF_TWO.has(name.slice(0, 2)) ? 4 : 3);
  const arePeople = names.every((name) => isLong(name) && HAN.test(name) && !OF_PLACES.test(name));
  return names.length > 0 && arePeople && areWholeNames(names);
}

function isChinese(name: string): boolean {
  return begins(name, CHINESE + ALSO_JAPANESE) || OF_TWO.has(name.slice(0, 2));
}

function begins(name: string, families: string): boolean {
  return families.includes(name.charAt(0));
}
