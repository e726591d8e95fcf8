import { expect, test } from "vitest";

import { knownBeginning } from "../../src/bibliography/known-beginning.ts";

test.each([
  // As journals have them: RSS 2.0, RSS 1.0 with PRISM, Atom.
  [
    '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Looms</title><item><title>On Looms</title>',
    "a feed (RSS)",
  ],
  [
    '<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel>',
    "a feed (RSS)",
  ],
  [
    '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Looms</title><entry>',
    "a feed (Atom)",
  ],
  // The declaration may be missing.
  ['<rss version="2.0"><channel><title>Looms</title>', "a feed (RSS)"],
  ['<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://x"><channel>', "a feed (RSS)"],
  ['<feed xmlns="http://www.w3.org/2005/Atom"><title>Looms</title>', "a feed (Atom)"],
  ['<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:title>', "a feed (Atom)"],
  ["<!-- of Looms --><!-- <svg> -->\n<!DOCTYPE rss>\n<rss>", "a feed (RSS)"],
  [
    '{"version":"https://jsonfeed.org/version/1.1","title":"Looms","items":[]}',
    "a feed (JSON Feed)",
  ],
])("%s is %s, which is no list of papers", (head, kind) => {
  const known = knownBeginning(head);

  expect(known?.looksLike).toBe(kind);
  expect(known?.remedy).toContain("export the papers where it comes from");
});

test.each([
  "<svg><desc><rss></rss></desc></svg>",
  '<?xml version="1.0"?>\n<svg><desc><rss></rss></desc></svg>',
  '<?xml version="1.0"?>\n<opml><body><feed xmlns="http://www.w3.org/2005/Atom">',
  "<!-- <rss> --><opml>",
  '<rdf:RDF xmlns:rdf="http://x"><channel rdf:about="http://purl.org/rss/1.0/">',
  "<rssi>",
])("%s is no feed, for its root is none", (head) => {
  expect(knownBeginning(head)?.looksLike).toMatch(/^(?:XML of another kind|an SVG picture)$/u);
});

test("a figure of ours is told from other pictures", () => {
  const ours =
    '<svg xmlns="http://www.w3.org/2000/svg"><title>Who writes with whom</title><desc>Made with Coterie 0.1.0.</desc>';

  expect(knownBeginning(ours)?.looksLike).toBe("a figure that Coterie saved (SVG)");
  expect(knownBeginning(ours.replace(" with Coterie", ""))?.looksLike).toBe("an SVG picture");
});

test("comments without end before the root take no time without end", () => {
  const comments = "<!-- of Looms -->\n".repeat(5000);

  expect(knownBeginning(`${comments}<opml>`)?.looksLike).toBe("XML of another kind");
  expect(knownBeginning(`${comments}<rss>`)?.looksLike).toBe("a feed (RSS)");
});

test("a page that links to a feed is none", () => {
  const page = '<!DOCTYPE html><html><head><link type="application/atom+xml" href="/feed">';

  expect(knownBeginning(page)?.looksLike).toBe("a web page saved as HTML");
});

test("Turtle is no BibTeX", () => {
  const turtle = "# Looms\n@prefix bibo: <http://purl.org/ontology/bibo/> .";

  expect(knownBeginning(turtle)?.looksLike).toBe("Turtle (RDF)");
  expect(knownBeginning("@misc")?.looksLike).toBe("BibTeX");
});

test.each(["[1] Lovelace, A. On Looms.", "[12]张三."])("%s is no JSON", (head) => {
  expect(knownBeginning(head)).toBeUndefined();
});

test.each(["[1]", "[1, 2]", '[{"a":1}]'])("%s is JSON", (head) => {
  expect(knownBeginning(head)?.looksLike).toBe("JSON of another kind");
});

test.each([
  "10.1000/looms.1\n10.1000/cards.2\n",
  "https://doi.org/10.1000/looms.1\r\nhttps://doi.org/10.1000/cards.2",
  "doi:10.1000/looms.1",
])("%s is a list of DOIs, and it is said where authors come from", (head) => {
  const known = knownBeginning(head);

  expect(known?.looksLike).toBe("a list of DOIs");
  expect(known?.remedy).toContain("Zotero");
});

test("a DOI that something stands behind is no list of them", () => {
  expect(knownBeginning("10.1000/looms.1 On Looms, by Ada\n")).toBeUndefined();
});

test.each([
  ['# Papers\n[[papers]]\nname = "On Looms"\n', "TOML"],
  ['+++\ntitle = "On Looms"\n+++\n', "TOML"],
  ['[["Lovelace", 1843]]', "JSON of another kind"],
])("%s looks like %s", (head, kind) => {
  expect(knownBeginning(head)?.looksLike).toBe(kind);
});
