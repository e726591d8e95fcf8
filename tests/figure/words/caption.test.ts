import { describe, expect, test } from "vitest";

import { USUAL_LOOK } from "../../../src/figure/look.ts";
import { caption } from "../../../src/figure/words/caption.ts";
import type { Facts } from "../../../src/figure/words/facts.ts";
import { USUAL_LAYOUT } from "../../../src/layout/settings.ts";
import { USUAL_CLUSTERING } from "../../../src/network/clusters/communities.ts";
import { USUAL_FILTERS } from "../../../src/network/filters.ts";

const circumstances = {
  source: "Ada's author page",
  filters: USUAL_FILTERS,
  clustering: USUAL_CLUSTERING,
  layout: USUAL_LAYOUT,
  version: "0.1",
};

const ofTheExample: Facts = {
  ...circumstances,
  look: USUAL_LOOK,
  people: 73,
  ties: 79,
  papers: 50,
  source: "David Rügamer's author page, captured 2026",
  hidden: ["David Rügamer"],
  incompleteBylines: 35,
  papersOverLimit: 0,
  authorLimit: 100,
};

describe("caption", () => {
  test("says how it was made, what is shown, of what, who is hidden and what is cut", () => {
    expect(caption(ofTheExample)).toBe(
      "Nodes are people, sized by papers; ties are co-authored papers, full counting; clusters by " +
        "Leiden, resolution 1, seed 0; layout ForceAtlas2, seed 0. 50 papers, 73 people, 79 ties. " +
        "Source: David Rügamer's author page, captured 2026. David Rügamer hidden. 35 of 50 " +
        "author lists are incomplete: counts are lower bounds. Made with Coterie 0.1.",
    );
  });

  test("says how many people were placed by hand, which no setting brings back", () => {
    expect(caption({ ...ofTheExample, placedByHand: 1 })).toContain(
      "layout ForceAtlas2, seed 0, 1 person placed by hand. 50 papers",
    );
  });

  test("says what shades tell, and that ties are not drawn", () => {
    expect(caption({ ...ofTheExample, hasDensity: true })).toContain(
      "ties are co-authored papers, full counting, and not drawn: shades tell how many connected " +
        "people are within 1/40 of the map's longer side; clusters by Leiden",
    );
  });

  test("says of an excerpt whom it shows, and how many", () => {
    const excerpt = { what: "Bernd Bischl with co-authors", drawn: { people: 9, ties: 1 } };

    expect(caption({ ...ofTheExample, excerpt })).toContain(
      "50 papers, 73 people, 79 ties. Excerpt: Bernd Bischl with co-authors, 9 people, 1 tie. ",
    );
  });

  test("says that something is an excerpt also where nobody in it is counted", () => {
    expect(caption({ ...ofTheExample, excerpt: { what: "what was on screen" } })).toContain(
      "50 papers, 73 people, 79 ties. Excerpt: what was on screen. ",
    );
  });

  test("keeps silent about what is not the case, and counts one in the singular", () => {
    const nothing = { people: 1, ties: 1, papers: 1, hidden: [], incompleteBylines: 0, source: "" };

    expect(caption({ ...ofTheExample, ...nothing })).toMatch(
      / seed 0\. 1 paper, 1 person, 1 tie\. Made with Coterie 0\.1\.$/,
    );
  });

  test("of nobody says not what discs stand for", () => {
    expect(caption({ ...ofTheExample, people: 0, ties: 0 })).toMatch(
      /^50 papers, 0 people, 0 ties\. Source: /,
    );
  });

  test("cites what fractional counting is", () => {
    const filters = { ...USUAL_FILTERS, counting: "fractional" } as const;

    expect(caption({ ...ofTheExample, filters })).toContain(
      "ties are co-authored papers, fractional counting (Perianes-Rodriguez et al., 2016);",
    );
  });

  test("tells refined fractional counting from it", () => {
    const filters = { ...USUAL_FILTERS, counting: "refined" } as const;

    expect(caption({ ...ofTheExample, filters })).toContain(
      "ties are co-authored papers, refined fractional counting (Leydesdorff and Park, 2017);",
    );
  });

  test("of a network file says that the ties are the file's, and counts no papers", () => {
    const words = caption({ ...ofTheExample, papers: 0, incompleteBylines: 0 });

    expect(words).toContain("; ties are those of the file;");
    expect(words).toContain(" 73 people, 79 ties. ");
    expect(words).not.toContain("50");
  });

  test("of a network file says that its clusters are the file's", () => {
    const look = { colourBy: "category", sizeBy: "coauthors" } as const;

    expect(caption({ ...ofTheExample, papers: 0, look })).toContain(
      "coloured by the clusters of the file; ties are those of the file;",
    );
  });

  test("speaks of clusters only where colours mean them", () => {
    const look = { colourBy: "first-year", sizeBy: "coauthors" } as const;

    const words = caption({ ...ofTheExample, look });

    expect(words).toContain(
      "sized by co-authors, coloured by the year of their first paper; ties are co-authored",
    );
    expect(words).not.toContain("Leiden");
  });

  test("names the settings that are not the usual ones", () => {
    const words = caption({
      ...ofTheExample,
      clustering: { ...USUAL_CLUSTERING, algorithm: "louvain", weights: "ties", resolution: 0.5 },
      layout: { look: "clusters", gravity: 2, scaling: 0.5, weightInfluence: 0 },
    });

    expect(words).toContain("clusters by Louvain, every tie alike, resolution 0.5, seed 0;");
    expect(words).toContain(
      "layout ForceAtlas2 (Clusters), gravity 2, scaling 0.5, weight influence 0, seed 0.",
    );
  });

  test("tells the gravity that there was, where less was asked for", () => {
    const words = caption({ ...ofTheExample, layout: { ...USUAL_LAYOUT, gravity: 0 } });

    expect(words).toContain("gravity 0.25,");
  });

  test("says where people stand as in the file", () => {
    const words = caption({ ...ofTheExample, layout: { ...USUAL_LAYOUT, look: "file" } });

    expect(words).toContain("; layout as in the file.");
  });

  test("names the filters in force", () => {
    const filters = {
      ...USUAL_FILTERS,
      years: { from: 2020, to: 2026 },
      withoutKinds: ["preprint", ""],
      withoutTopics: ["LG"],
      minPapers: 2,
      keepSolo: false,
      minShared: 3,
      minStrength: 0.5,
      minComponent: 4,
    };

    expect(caption({ ...ofTheExample, filters })).toContain(
      "Only papers of 2020 to 2026, papers of kinds other than preprint and none, papers on " +
        "topics other than LG, people with 2 papers or more, people who have published with somebody, ties of 3 shared papers or " +
        "more, ties of strength 0.5 or more and components of 4 people or more.",
    );
  });

  test.each([
    [{ from: 2020 }, "papers of 2020 and later"],
    [{ to: 2020 }, "papers of years up to 2020"],
    [{ from: 2020, to: 2020 }, "papers of 2020."],
  ])("says %j in words", (years, words) => {
    const filters = { ...USUAL_FILTERS, years };

    expect(caption({ ...ofTheExample, filters })).toContain(words);
  });

  test("says which papers make no ties", () => {
    expect(caption({ ...ofTheExample, papersOverLimit: 2 })).toContain(
      "2 papers by more than 100 people make no ties.",
    );
    expect(caption({ ...ofTheExample, papersOverLimit: 2, authorLimit: 1 })).toContain(
      "2 papers by more than 1 person make no ties.",
    );
  });

  test("groups the digits of large numbers", () => {
    expect(caption({ ...ofTheExample, people: 1234567 })).toContain(" 1,234,567 people");
  });

  test("cuts what is too long to read, and shows no mark that turns the writing", () => {
    const words = caption({ ...ofTheExample, hidden: ["A".repeat(100_000)], source: "a\u202eb" });

    expect(words.length).toBeLessThan(600);
    expect(words).toContain("Source: a\ufffdb.");
  });

  test("ends what it cuts with dots alone, without a full stop behind them", () => {
    expect(caption({ ...ofTheExample, source: "b".repeat(99) })).toContain(
      "bbb… David Rügamer hidden.",
    );
  });

  test.each([
    [["Ada", "Bob"], "Ada and Bob hidden."],
    [["Ada", "Bob", "Cem"], "Ada, Bob and Cem hidden."],
    [["Ada", "Bob", "Cem", "Dan"], "Ada, Bob and 2 others hidden."],
  ])("names %j briefly", (hidden, sentence) => {
    expect(caption({ ...ofTheExample, hidden })).toContain(sentence);
  });
});
