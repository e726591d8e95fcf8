import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const contributor = (attributes: object, user?: object) => ({
  type: "contributors",
  attributes: { bibliographic: true, ...attributes },
  embeds: { users: user ? { data: { attributes: user } } : { errors: [{ detail: "Gone." }] } },
});

const preprint = (...contributors: readonly object[]) => ({
  id: "abcde",
  type: "preprints",
  attributes: { title: "On looms", date_published: "2020-01-05T10:00:00", tags: ["looms"] },
  embeds: { contributors: { data: contributors } },
  links: { preprint_doi: "https://doi.org/10.31234/osf.io/abcde" },
});

test("preprints of OSF have those as authors who are named on them, also without an account", () => {
  const data = [
    preprint(
      contributor(
        {},
        { full_name: "Ada de la King", given_name: "Ada", family_name: "de la King" },
      ),
      contributor({ bibliographic: false }, { full_name: "Cem Demir" }),
      contributor({ unregistered_contributor: "Bob Byron" }),
    ),
  ];
  const { format, bibliography } = runToEnd(
    read({ file: "osf.json", text: JSON.stringify({ data }) }),
  );

  expect(format).toBe("OSF JSON");
  expect(bibliography.papers).toMatchObject([
    {
      title: "On looms",
      year: 2020,
      keywords: ["looms"],
      ids: { doi: "10.31234/osf.io/abcde" },
      byline: { authors: [{ family: "de la King", given: "Ada" }, { family: "Byron" }] },
    },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([["Ada de la King", "Bob Byron"]]);
});

test("without contributors in the answer its works have no authors, and that is said", () => {
  const text = JSON.stringify({ data: [{ ...preprint(), embeds: {} }] });
  const { bibliography, diagnostics } = runToEnd(read({ file: "osf.json", text }));

  expect(bibliography.papers).toHaveLength(1);
  expect(diagnostics.map(({ code }) => code)).toEqual(["osf/no-authors"]);
});

test("an answer may have those alone who are named on the work", () => {
  const data = [contributor({}, { full_name: "Ada King" })];
  const work = { ...preprint(), embeds: { bibliographic_contributors: { data } } };
  const { bibliography } = runToEnd(
    read({ file: "osf.json", text: JSON.stringify({ data: work }) }),
  );

  expect(bibliography.papers.map(namesOf)).toEqual([["Ada King"]]);
});
