import { expect, test } from "vitest";

import { jsonList } from "../../../src/bibliography/formats/json-list.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const papersIn = (text: string) =>
  runToEnd(jsonList.read({ file: "papers.json", text })).bibliography.papers;
const papersOf = (value: unknown) => papersIn(JSON.stringify(value));

test.each([
  ["Spanish", { Título: "On Looms", Autor: "King, Ada ; Byron, Bob", Año: 1843 }],
  ["Portuguese", { titulo: "On Looms", autores: ["Ada King", "Bob Byron"], ano: "1843" }],
  ["French", { titre: "On Looms", auteurs: "Ada King et Bob Byron", annee: 1843 }],
  ["German", { titel: "On Looms", autoren: "Ada King und Bob Byron", jahr: 1843 }],
  ["Italian", { titolo: "On Looms", autori: "Ada King e Bob Byron", anno: 1843 }],
  ["Russian", { название: "On Looms", авторы: "Ada King, Bob Byron", год: 1843 }],
  ["Chinese", { 标题: "On Looms", 作者: "Ada King; Bob Byron", 年份: 1843 }],
])("keys may be %s", (_, paper) => {
  const text = JSON.stringify({ publications: [paper] });

  expect(jsonList.recognises(text)).toBe(true);
  expect(papersIn(text)).toMatchObject([{ title: "On Looms", year: 1843 }]);
  expect(papersIn(text).map(namesOf)).toEqual([["Ada King", "Bob Byron"]]);
});

test("a key in English counts before one that means the same, whichever stands first", () => {
  const text =
    '[{"titulo": "Sobre teares", "title": "On Looms", "titel": "", "autorId": 7, "autor": "Ada King", "year": 1843}]';

  expect(papersIn(text)).toMatchObject([{ title: "On Looms" }]);
  expect(papersIn(text).map(namesOf)).toEqual([["Ada King"]]);
});

test("venue and date are found under the keys of other languages", () => {
  const paper = {
    título: "Sobre teares",
    autores: "Ada King",
    revista: "Notas",
    "Fecha de publicación": "1843-04-06",
  };

  expect(papersOf([paper])).toMatchObject([{ venue: "Notas", year: 1843, date: "1843-04-06" }]);
});

test.each([
  ["Spanish", { nombre: "Ada", apellidos: "King Byron" }, "Ada King Byron"],
  ["Portuguese", { nome: "Ada", sobrenome: "King" }, "Ada King"],
  ["Italian", { nome: "Ada", cognome: "King" }, "Ada King"],
  ["French", { nom: "de la Tour", prenom: "Ada" }, "Ada de la Tour"],
  ["German", { name: "King", vorname: "Ada" }, "Ada King"],
  ["Spanish, in one piece", { nombre: "Ada King" }, "Ada King"],
  ["French, in one piece", { nom: "Ada King" }, "Ada King"],
])("the parts of a name may be %s", (_, author, name) => {
  expect(papersOf([{ title: "On Looms", authors: [author], year: 1843 }]).map(namesOf)).toEqual([
    [name],
  ]);
});
