import { expect, test } from "vitest";

import { isWebAddress, linksIn } from "../../src/bibliography/link.ts";

// oxlint-disable-next-line no-script-url -- the address that must never become a link.
const script = "javascript:alert(1)";

test.each([
  ["Code: https://github.com/ada/loom.", "https://github.com/ada/loom"],
  ["(see https://github.com/ada/loom).", "https://github.com/ada/loom"],
  [String.raw`\url{https://gitlab.lrz.de/ada}, too`, "https://gitlab.lrz.de/ada"],
  ["http://codeberg.org/a_(b)!", "http://codeberg.org/a_(b)"],
])("%s holds the code address %s", (text, href) => {
  expect(linksIn(text)).toEqual([{ kind: "code", href }]);
});

test("an address of another host is a page", () => {
  expect(linksIn("https://example.org/x")).toEqual([
    { kind: "page", href: "https://example.org/x" },
  ]);
});

test.each([
  ["http://EXAMPLE.org/A", "page"],
  ["https://www.github.com/ada/", "code"],
  ["https://github.com/ada", "code"],
])("%s alone is one address, of a %s", (href, kind) => {
  expect(linksIn(href)).toEqual([{ kind, href }]);
});

test.each(["http://999.1.1.1/", "https://1.2.3.4.5/x"])(
  "%s leads nowhere, and is no link",
  (text) => {
    expect(linksIn(text)).toEqual([]);
    expect(linksIn(text)).toEqual([]);
  },
);

test("an address printed twice is one link", () => {
  expect(linksIn("https://github.com/a, https://github.com/a.")).toHaveLength(1);
});

test("only absolute http and https addresses become links", () => {
  const values = [script, "data:text/html,x", "ftp://example.org", "/x", "https:x", 7];

  expect(values.filter(isWebAddress)).toEqual([]);
  expect(linksIn(`${script} data:text/html,x https:// http://`)).toEqual([]);
});
