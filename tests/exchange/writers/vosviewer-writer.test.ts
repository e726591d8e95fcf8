import { expect, test } from "vitest";

import { toVosviewer } from "../../../src/exchange/writers/vosviewer-writer.ts";
import { aPaper } from "../../builders.ts";
import { aMapOf } from "../../figure/content.ts";
import { shownBy, shownOfGiven } from "../requests.ts";

const papers = [
  aPaper({ title: "On <b>Looms</b> & \\'Etudes", year: 1843, authors: ["Ada", "Bob", "Cem"] }),
  aPaper({ title: "Again", year: 1850, authors: ["Ada", "Bob"] }),
  aPaper({ title: "Alone", authors: ["Dan"] }),
];

function written(text: string) {
  const file: unknown = JSON.parse(text);
  return file;
}

test("items, links and clusters have what VOSviewer Online asks of them", () => {
  expect(written(toVosviewer(shownBy(aMapOf(...papers))))).toMatchObject({
    network: {
      items: [
        {
          id: 1,
          label: "Ada",
          x: 0,
          y: 1,
          cluster: 1,
          weights: { Links: 2, "Total link strength": 3, Documents: 2 },
          scores: { "First year": 1843, "Last year": 1850 },
        },
        { id: 2, label: "Bob", cluster: 1 },
        { id: 3, label: "Cem", cluster: 1 },
        {
          id: 4,
          label: "Dan",
          weights: { Links: 0, "Total link strength": 0, Documents: 1 },
          scores: { "First year": null, "Last year": null },
        },
      ],
      links: [
        { source_id: 1, target_id: 2, strength: 2 },
        { source_id: 1, target_id: 3, strength: 1 },
        { source_id: 2, target_id: 3, strength: 1 },
      ],
      clusters: [{ cluster: 1, label: "Group 1" }],
    },
    config: {
      color_schemes: { cluster_colors: [{ cluster: 1, color: "#3e6efa" }] },
      parameters: {
        attraction: 2,
        repulsion: 1,
        item_size: 3,
        item_color: 1,
        max_n_links: 3,
        largest_component: false,
      },
    },
  });
});

test("a link names its papers, as text in a list", () => {
  expect(written(toVosviewer(shownBy(aMapOf(...papers))))).toHaveProperty(
    ["network", "links", 0, "description"],
    "<ul><li>On &lt;b&gt;Looms&lt;/b&gt; &amp; Études (1843)</li><li>Again (1850)</li></ul>",
  );
});

test("every item has every weight, and those of a network without papers have no documents", () => {
  const file = written(
    toVosviewer(
      shownOfGiven({
        people: [
          { id: "a", name: "Ada" },
          { id: "b", name: "Bob" },
          { id: "c", name: "Cem" },
        ],
        ties: [{ between: [0, 1], strength: 1 / 3 }],
      }),
    ),
  );

  expect(file).toMatchObject({
    network: {
      items: [
        { weights: { Links: 1, "Total link strength": 1 / 3 } },
        { weights: { Links: 1, "Total link strength": 1 / 3 } },
        { weights: { Links: 0, "Total link strength": 0 } },
      ],
    },
    config: { parameters: { item_size: 1 } },
  });
  expect(JSON.stringify(file)).not.toMatch(/Documents|First year|description":"<ul/u);
});

test.each([
  ["cluster", 1],
  ["first-year", 2],
  ["last-year", 3],
  ["component", 1],
] as const)(
  "coloured by %s, people have the colour of its number there",
  (colourBy, item_color) => {
    const shown = shownBy(aMapOf(...papers));

    const file = written(toVosviewer({ ...shown, style: { ...shown.style, colourBy } }));

    expect(file).toMatchObject({ config: { parameters: { item_color } } });
  },
);
