import { expect, test } from "vitest";

import { withoutMarkup } from "../../src/bibliography/markup.ts";

test.each([
  ["<i>Bombyx</i> &amp; co", "Bombyx & co"],
  ["H<sub>2</sub>O<br/>", "H2O"],
  ['<jats:p xml:lang="en">Looms.</jats:p>', "Looms."],
  ["&#8211;&#x2013;&quot;", '––"'],
  ["p &lt; 0.05", "p < 0.05"],
  ["On &lt;em&gt;Bombyx&lt;/em&gt;", "On Bombyx"],
  ["M&uuml;ller, &Oslash;rsted &amp; Wei&szlig;", "Müller, Ørsted & Weiß"],
])("marks of type and references are read: %s", (text, read) => {
  expect(withoutMarkup(text)).toBe(read);
});

test.each([
  ["1 < 2 and 3 > 2"],
  ["<img src=x onerror=alert(1)>"],
  ["AT&T"],
  ["&#9999999;"],
  ["a null &#0; and half &#xD83D; a pair"],
  ["&x;"],
])("what is no mark of type stays text: %s", (text) => {
  expect(withoutMarkup(text)).toBe(text);
});
