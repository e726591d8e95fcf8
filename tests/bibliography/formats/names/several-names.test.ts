import { expect, test } from "vitest";

import { severalNames } from "../../../../src/bibliography/formats/names/several-names.ts";
import { fc } from "../../../property.ts";

const split = (field: string) => severalNames([field]).names.map((name) => name.trim());

test.each([
  ["Lovelace, Ada; Byron, Bob", ["Lovelace, Ada", "Byron, Bob"]],
  ["M&uuml;ller, K.;O&#39;Brien, B.", ["Müller, K.", "O'Brien, B."]],
  ["Lovelace, Ada;Byron, Bob;", ["Lovelace, Ada", "Byron, Bob"]],
  ["耿秀萍;张三", ["耿秀萍", "张三"]],
])("%s is split at its semicolons, as several programs write it", (field, names) => {
  expect(split(field)).toEqual(names);
  expect(severalNames([field]).isGuessed).toBe(false);
});

test.each([
  [
    "Ada Lovelace, Bob Byron, Cem Demir, GraceHopper, Emmy Noether",
    ["Ada Lovelace", "Bob Byron", "Cem Demir", "GraceHopper", "Emmy Noether"],
  ],
  ["Lovelace, Ada and Byron, Bob", ["Lovelace, Ada", "Byron, Bob"]],
  ["Ada Lovelace and Bob Byron", ["Ada Lovelace", "Bob Byron"]],
  ["A. Lovelace &amp; B. Byron", ["A. Lovelace", "B. Byron"]],
  ["Lovelace, A., Byron, B., & Demir, C.", ["Lovelace, A.", "Byron, B.", "Demir, C."]],
  ["Lovelace, A., Byron, B.", ["Lovelace, A.", "Byron, B."]],
  ["Ay, A., Demir, Byron, B. J.", ["Ay, A.", "Demir", "Byron, B. J."]],
  // Covidence makes one field of Web of Science's editors.
  ["Lovelace, A and Byron, BB and Demir, C", ["Lovelace, A", "Byron, BB", "Demir, C"]],
  ["Lovelace A, Byron B", ["Lovelace A", "Byron B"]],
  ["Lovelace A, Byron BB and Demir C", ["Lovelace A", "Byron BB", "Demir C"]],
  ["A. Lovelace, B. Byron", ["A. Lovelace", "B. Byron"]],
  ["Ada Lovelace, Bob Byron, Cem Demir", ["Ada Lovelace", "Bob Byron", "Cem Demir"]],
  ["Lovelace A, Byron B, et al.", ["Lovelace A", "Byron B", "…"]],
])("%s cannot be one name: it is split, and that is a guess", (field, names) => {
  expect(split(field)).toEqual(names);
  expect(severalNames([field]).isGuessed).toBe(true);
});

test.each([
  ["Lovelace, Ada, RN, PhD", ["Lovelace, Ada"]],
  ["Lovelace, Ada, MD, MPH, Byron, Bob, DNP", ["Lovelace, Ada", "Byron, Bob"]],
])("the degrees in %s are nobody", (field, names) => {
  expect(split(field)).toEqual(names);
});

test.each([
  ["García Márquez, Gabriel José"],
  ["DE LA PAZ, MARIA ANA"],
  ["VAN LEE, MING KAI"],
  ["Los Alamos National Laboratory, Los Alamos, New Mexico"],
  ["Human Rights Watch, New York, United States"],
  ["Oak Ridge Lab, Computing Division, Oak Ridge"],
  ["Plant Protection and Animal Quarantine"],
  ["Sustainable Development and Climate Change"],
  ["Natural History and Art Collection"],
  ["Deloitte Touche & Price Waterhouse"],
  ["Van Dyke, A. B."],
  ["Garcia Lopez, Maria J"],
  ["King, Martin Luther, Jr."],
  ["Smith, Jr., Bill, Lee"],
  ["Boyd III, Richard H."],
  ["Nguyen MD, Quang T."],
  ["Fuller AO, David Z."],
  ["Müller-Lüdenscheidt, K.-R."],
  ["World Bank,"],
  ["Bill and Melinda Gates Foundation"],
  ["Johnson & Johnson"],
  ["U.S. Food and Drug Administration"],
  ["Fisheries and Oceans Canada"],
  ["Centers for Disease Control and Prevention"],
  ["Department of Health, Education, and Welfare"],
  ["Institute of Physics, Academy of Sciences, Beijing, China"],
])("%s is one name", (field) => {
  expect(severalNames([field])).toEqual({ names: [field], isGuessed: false });
});

test.each([
  ["Ivanov II, Petrov PP", ["Ivanov II", "Petrov PP"]],
  ["Kumar V, Singh A", ["Kumar V", "Singh A"]],
])("%s are two names, though the first could end in a suffix", (field, names) => {
  expect(split(field)).toEqual(names);
});

test("beside a field of family and given name, one comma parts no names", () => {
  const fields = ["Wilson, William D.", "Adams AC, Mary K."];

  expect(severalNames(fields)).toEqual({ names: fields, isGuessed: false });
});

test("fields that hold one name each are left as they are", () => {
  const part = fc.stringMatching(/^[A-Z][a-z]{1,8}(?:[ -][A-Z][a-z]{1,8})?$/u);
  const fields = fc.array(fc.tuple(part, part).map(([family, given]) => `${family}, ${given}`));
  fc.assert(
    fc.property(fields, (names) => {
      expect(severalNames(names)).toEqual({ names, isGuessed: false });
    }),
    { seed: 20_261_126 },
  );
});

test.each([
  ["20,000 cut marks", `A, B${" et al.".repeat(20_000)}`],
  ["20,000 blanks", `Ada${" ".repeat(20_000)}Byron, B`],
])("%s in a field are one name, and no error", (_, field) => {
  expect(severalNames([field]).names).toEqual([field]);
});
