import { expect, test } from "vitest";

import { useOfE, withCommas } from "../../../src/bibliography/bylines/and-words.ts";

test.each([
  ["Ada King, Bob Byron, and Cem Ay", "Ada King, Bob Byron, Cem Ay"],
  ["Ada King, Bob Byron et Cem Ay", "Ada King, Bob Byron, Cem Ay"],
  ["Ada King, Bob Byron et al.", "Ada King, Bob Byron et al."],
  ["Ana Cruz y José Ortega y Gasset", "Ana Cruz, José Ortega y Gasset"],
  ["Ada King e Fernando Lima e Silva Filho", "Ada King, Fernando Lima e Silva Filho"],
  ["Fernando Lima e Silva Júnior", "Fernando Lima e Silva Júnior"],
  ["Mario Rossi e Luca Bianchi", "Mario Rossi, Luca Bianchi"],
  [
    "Stefan Banach, Stanisław Mazur i Stanisław Ulam",
    "Stefan Banach, Stanisław Mazur, Stanisław Ulam",
  ],
  ["Josep Puig i Cadafalch", "Josep Puig i Cadafalch"],
  ["Jaroslav Heyrovský a Masuzo Shikata", "Jaroslav Heyrovský, Masuzo Shikata"],
  ["Eötvös Loránd és Pekár Dezső", "Eötvös Loránd, Pekár Dezső"],
  ["علي مصطفى مشرفة، سميرة موسى", "علي مصطفى مشرفة, سميرة موسى"],
  ["Rolf Nevanlinna ja Lars Ahlfors", "Rolf Nevanlinna, Lars Ahlfors"],
  ["Traian Lalescu și Gheorghe Țițeica", "Traian Lalescu, Gheorghe Țițeica"],
  ["Ada King, Jonas Kubilius ir Petras Katilius", "Ada King, Jonas Kubilius, Petras Katilius"],
  [
    "Κωνσταντίνος Καραθεοδωρή και Νικόλαος Χατζιδάκις",
    "Κωνσταντίνος Καραθεοδωρή, Νικόλαος Χατζιδάκις",
  ],
  ["Микола Крилов і Микола Боголюбов", "Микола Крилов, Микола Боголюбов"],
  ["Микола Крилов та Микола Боголюбов", "Микола Крилов, Микола Боголюбов"],
  ["Лев Ландау и Евгений Лифшиц", "Лев Ландау, Евгений Лифшиц"],
  ["Cahit Arf ve Feza Gürsey", "Cahit Arf, Feza Gürsey"],
  ["Harald Bohr og Niels Bohr", "Harald Bohr, Niels Bohr"],
  ["Lars Gårding och Lars Hörmander", "Lars Gårding, Lars Hörmander"],
])("the word before the last name of a list is as good as a comma: %s", (cell, list) => {
  expect(withCommas(cell, "ends lists")).toBe(list);
});

test.each([
  ["Pedro Alves e Carla Dias", "Pedro Alves, Carla Dias"],
  ["Ada King, Maria Ferreira e Silva Ramos", "Ada King, Maria Ferreira e Silva Ramos"],
  ["Ada King e Maria Ferreira e Silva Ramos", "Ada King, Maria Ferreira e Silva Ramos"],
  ["SOUZA, A. e LIMA, B.", "SOUZA, A., LIMA, B."],
])("an e that links families separates none: %s", (cell, list) => {
  expect(withCommas(cell, "links families")).toBe(list);
});

test("an e links families where hardly a list with commas ends in one", () => {
  const last = "Ada King, Maria Ferreira e Silva Ramos";
  const others = Array.from({ length: 20 }, () => "Bob Byron, Ada King");

  expect(useOfE([last, ...others])).toBe("links families");
  expect(useOfE([last, "Bob Byron, Ada King", "Cem Ay, Ada King"])).toBe("ends lists");
  expect(useOfE([last, "Bob Byron, Cem Ay e Ada King", "Cem Ay, Ada King"])).toBe("ends lists");
  expect(useOfE([last, ...Array<string>(8).fill("Cem Ay, Ada King")])).toBe("links families");
  expect(useOfE(["Mario Rossi e Luca Bianchi"])).toBe("ends lists");
});
