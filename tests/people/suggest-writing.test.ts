import { expect, test } from "vitest";

import { papersBy, strangers } from "./spellings.ts";
import { pairsAmong, suggested } from "./suggested.ts";

const likenesses = (one: string, other: string) =>
  suggested(papersBy(`${one} & Ada Byron`, `${other} & Ada Byron`)).map(({ likeness }) => likeness);

test.each([
  ["Satō, Yūki", "Satoh, Yuki"],
  ["Kato, Naoto", "Katoh, Naoto"],
  ["Ono, Shinji", "Ohno, Shinji"],
  ["Ōta, Jun", "Ohta, Jun"],
  ["Otsu, Jun", "Ohtsu, Jun"],
  ["Satou, Kouichi", "Sato, Koichi"],
])("long vowels of Japanese names are printed or not: %s and %s", (one, other) => {
  expect(likenesses(one, other)).toEqual(["romanized"]);
});

test.each([
  ["Иванов, Сергей", "Ivanov, Sergei"],
  ["Щербаков, Юрий П.", "Shcherbakov, Yury P."],
  ["Παπαδόπουλος, Γιώργος", "Papadopoulos, Giorgos"],
  ["Ђорђевић, Милан", "Đorđević, Milan"],
])("%s may be %s, in other letters", (one, other) => {
  expect(likenesses(one, other)).toEqual(["romanized"]);
});

test.each([
  ["Tsvetkov, Yuri", "Cvetkov, Jurij"],
  ["Pestov, Yuri", "Pestov, Jurij"],
  ["Mukherjee, Subhash", "Mukherji, Subhash"],
])("%s and %s are written by other rules, from the first letter on", (one, other) => {
  expect(likenesses(one, other)).toEqual(["romanized"]);
});

test.each([
  ["Georgios Kokkinakis", "George Kokkinakis"],
  ["Kostas Karpouzis", "Konstantinos Karpouzis"],
  ["Ioannis Petropoulos", "Yannis Petropoulos"],
  ["Oleksandr Shevchenko", "Alexander Shevchenko"],
])("%s and %s have two forms of one name", (one, other) => {
  expect(likenesses(one, other)).toEqual(["nickname"]);
});

test("somebody may be called by the second of two names written out", () => {
  expect(likenesses("George Aaron Kern", "Aaron Kern")).toEqual(["middle-name-used"]);
});

test.each([
  ["Nguyễn, Minh Huyền", "Nguyen, Huyen Minh"],
  ["Pham, Quang Nhat Minh", "Pham, Minh Quang Nhat"],
])("%s and %s have the same given names in another order", (one, other) => {
  expect(likenesses(one, other)).toEqual(["reordered"]);
});

test.each([
  ["Hou, Wei", "Ho, Wei"],
  ["Kuo, Wei", "Ko, Wei"],
  ["Li, Xiao Ming", "Li, Ming"],
  ["Иванов, Сергей", "Ivanov, Pavel"],
  ["Ono, Shinji", "Ohno, Kenji"],
])("%s and %s are nobody's two names", (one, other) => {
  expect(likenesses(one, other)).toEqual([]);
});

test.each([
  ["Shigeru Ikeda", "Sigeru Ikeda"],
  ["Sergei Pestov", "Sergey Pestov"],
  ["Čebyšev, Pafnutij", "Chebyshev, Pafnuty"],
  ["Pestov, Dmitrij", "Pestov, Dmitry"],
  ["Zhukovsky, Nikolai Y.", "Žukovskij, Nikolaj"],
  ["Đorđević, Milan", "Djordjevic, Milan"],
  ["Kovács, János", "János, Kovács"],
])("in a short list it is asked without a co-author, too, whether %s is %s", (one, other) => {
  const apart = [`${one} & Ada Byron`, `${other} & Cem Can`];

  expect(pairsAmong(...apart)).toHaveLength(1);
  expect(pairsAmong(...apart, ...strangers)).toEqual([]);
  expect(pairsAmong(apart[0]!, `${other} & Ada Byron`, ...strangers)).toHaveLength(1);
});

test.each([
  ["Ono, Shinji", "Ohno, Shinji"],
  ["Zhang, Xiaoming", "Xiaoming, Zhang"],
  ["Hoang, Kiem", "Kiem, Hoang"],
])("but not of short or common names, such as %s and %s", (one, other) => {
  expect(pairsAmong(`${one} & Ada Byron`, `${other} & Cem Can`)).toEqual([]);
});
