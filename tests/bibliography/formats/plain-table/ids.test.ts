import { expect, test } from "vitest";

import { papersOf } from "../plain-tables.ts";

test("OpenAlex's number has a column of its own", () => {
  expect(
    papersOf(
      "title,authors,openalex_id\nOn Looms,Ada King,https://openalex.org/W4205188199\nOn Cards,Ada King,W12\n",
    ),
  ).toMatchObject([{ ids: { openalex: "W4205188199" } }, { ids: { openalex: "W12" } }]);
});

test.each(["url_1", "ArticleURL", "Paper link", "DOI link", "Publication URL", "links"])(
  "an address stands under %s, and has the DOI",
  (column) => {
    expect(
      papersOf(`Title,Authors,${column}\nOn Looms,Ada King,https://doi.org/10.1000/looms\n`),
    ).toMatchObject([
      { ids: { doi: "10.1000/looms" }, links: [{ href: "https://doi.org/10.1000/looms" }] },
    ]);
  },
);
