import { expect, test } from "vitest";

import type { Finding } from "../../../src/bibliography/diagnostic.ts";
import {
  childOf,
  childrenOf,
  elementsAt,
  rootName,
  textOf,
  type XmlElement,
  xmlElements,
} from "../../../src/bibliography/xml/xml.ts";

interface Understood {
  readonly elements: readonly XmlElement[];
  readonly findings: readonly Finding[];
}

function elementsIn(text: string, ...names: readonly string[]): Understood {
  const findings: Finding[] = [];
  const elements = [...xmlElements(text, names, (finding) => void findings.push(finding))];
  return { elements, findings };
}

function codes({ findings }: Understood): readonly string[] {
  return findings.map(({ code }) => code);
}

test("an element has its local name, its attributes, its line and the text of everything in it", () => {
  const { elements, findings } = elementsIn(
    '<?xml version="1.0"?>\n<e:xml xmlns:e="urn:e">\n<e:author role="first" xml:id=\'a1\'><b>Love</b>lace, <i>Ada</i></e:author>\n</e:xml>',
    "author",
  );

  expect(findings).toEqual([]);
  expect(elements).toHaveLength(1);
  expect(elements[0]).toMatchObject({ name: "author", line: 3, text: "Lovelace, Ada" });
  expect([...(elements[0]?.attributes ?? [])]).toEqual([
    ["role", "first"],
    ["xml:id", "a1"],
  ]);
  expect(elements[0]?.children.map(({ name, text }) => [name, text])).toEqual([
    ["b", "Love"],
    ["i", "Ada"],
  ]);
});

test("of wanted elements within each other the outermost is given, with the others in it", () => {
  const { elements } = elementsIn(
    '<g><node id="1"><node id="2"/></node><node id="3"/></g>',
    "node",
  );

  expect(elements.map(({ attributes }) => attributes.get("id"))).toEqual(["1", "3"]);
  expect(elements[0]?.children[0]?.attributes.get("id")).toBe("2");
});

test("a path leads to all elements of these names, and to the folded text of the first", () => {
  const [record] = elementsIn(
    "<r><names><name> Ada\n  Lovelace </name><name>Bob</name></names><other/></r>",
    "r",
  ).elements;
  if (record === undefined) throw new Error("no record");

  expect(elementsAt(record, "names", "name")).toHaveLength(2);
  expect(textOf(record, "names", "name")).toBe("Ada Lovelace");
  expect(textOf(record, "nothing", "here")).toBe("");
  expect(childOf(record, "other")?.name).toBe("other");
  expect(childrenOf(record, "names")).toHaveLength(1);
});

test("references, CDATA, comments and instructions read as XML defines them", () => {
  const { elements, findings } = elementsIn(
    '<t a="&lt;&#x41;&#66;&quot;\nc">&lt;b&gt; &amp;amp; &#128512;<!-- <x> \' --><?do <y> ?><![CDATA[<&amp;]]]></t>',
    "t",
  );

  expect(findings).toEqual([]);
  expect(elements[0]?.text).toBe("<b> &amp; 😀<&amp;]");
  expect(elements[0]?.attributes.get("a")).toBe('<AB" c');
});

test("line ends of Windows and of old Macintoshes count as lines and read as line feeds", () => {
  expect(elementsIn("<a>\r\n<b>x\r\ny</b></a>", "b").elements[0]).toMatchObject({
    line: 2,
    text: "x\ny",
  });
  expect(elementsIn("<a>\r<b/></a>", "b").elements[0]?.line).toBe(2);
});

test("entities that a file declares are never expanded, nor files that it names", () => {
  const laughs = `<?xml version="1.0"?>
<!DOCTYPE lolz [ <!-- don't ]> -->
 <!ENTITY lol "lol]>"><!ENTITY lol9 "&lol;&lol;"> <!ENTITY file SYSTEM "file:///etc/passwd">
]>
<lolz>&lol9; &file; &#0; &#xD800; &#x110000;</lolz>`;

  const understood = elementsIn(laughs, "lolz");

  expect(understood.elements[0]?.text).toBe("&lol9; &file; &#0; &#xD800; &#x110000;");
  expect(codes(understood)).toEqual([
    "xml/declarations-refused",
    ...Array<string>(5).fill("xml/unknown-reference"),
  ]);
  expect(understood.findings.map(({ line }) => line)).toEqual([2, 5, 5, 5, 5, 5]);
});

test("a document type without declarations is passed over in silence", () => {
  const understood = elementsIn('<!DOCTYPE g SYSTEM "http://example.org/g.dtd"><g>x</g>', "g");

  expect(understood.elements[0]?.text).toBe("x");
  expect(understood.findings).toEqual([]);
});

test("a file that breaks off gives what comes before, and the line of what is open", () => {
  const understood = elementsIn('<g>\n<node id="1"/>\n<node id="2">text\n<data ke', "node");

  expect(understood.elements.map(({ attributes }) => attributes.get("id"))).toEqual(["1", "2"]);
  expect(understood.elements[1]?.text).toBe("text\n");
  expect(understood.findings.map(({ code, line }) => [code, line])).toEqual([
    ["xml/damaged-tag", 4],
    ["xml/unclosed", 3],
  ]);
});

test("damaged tags cost only themselves", () => {
  const understood = elementsIn(
    '<g><n id="1"/>\n<n id="2/>\n<n id="3"/>< n>\n<n id=4/></wrong>\n<n id="5">a < b</n></g>',
    "n",
  );

  expect(understood.elements.map(({ attributes }) => attributes.get("id"))).toEqual([
    "1",
    "3",
    "5",
  ]);
  expect(understood.elements[2]?.text).toBe("a < b");
  expect(understood.findings.map(({ code, line }) => [code, line])).toEqual([
    ["xml/damaged-tag", 2],
    ["xml/bare-bracket", 3],
    ["xml/damaged-tag", 4],
    ["xml/stray-closing-tag", 4],
    ["xml/bare-bracket", 5],
  ]);
});

test("an element that another closing tag ends is given, and reported", () => {
  const understood = elementsIn("<g><n><b>x</n><n>y</n></g>", "n");

  expect(understood.elements.map(({ text }) => text)).toEqual(["x", "y"]);
  expect(codes(understood)).toEqual(["xml/unclosed"]);
});

test.each(["<!-- x", "<![CDATA[ x", "<?php x", '<!DOCTYPE g [<!ENTITY a "', "<!DOCTYPE g ["])(
  "%s without its end takes the rest of the file, and says so",
  (beginning) => {
    const understood = elementsIn(`<g><n>a</n>${beginning}<n>b</n></g>`, "n");

    expect(understood.elements.map(({ text }) => text)).toEqual(["a"]);
    expect(codes(understood)).toContain("xml/unended");
  },
);

test("names such as __proto__ are names like all others", () => {
  const { elements } = elementsIn(
    '<g><__proto__ constructor="a" __proto__="b">x</__proto__></g>',
    "__proto__",
  );

  expect(elements[0]?.name).toBe("__proto__");
  expect(elements[0]?.attributes.get("__proto__")).toBe("b");
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("the root shows what kind of XML a text is, whatever comes before", () => {
  expect(rootName('\uFEFF \n<?xml version="1.0"?><!-- a <b> --><!DOCTYPE gexf>\n<x:gexf>')).toBe(
    "gexf",
  );
  expect(rootName("no XML <a>")).toBeUndefined();
  expect(rootName("<")).toBeUndefined();
});
