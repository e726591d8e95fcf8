import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

import { coteriePapers } from "../../../src/bibliography/formats/coterie-papers.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { groundworkOf } from "../../../src/state/opened/groundwork.ts";
import { USUAL_PEOPLE } from "../../../src/state/opened/known-people.ts";
import { sourceOf } from "../../../src/state/opened/source.ts";

import "../../fetch-rules.ts";

// The second has papers with a note on their source, which is said of them.
test.each(["ruegamer.json", "ruegamer-bylines.json"])(
  "worked out aside, %s comes to the same as here",
  (name) => {
    const text = readFileSync(path.join(import.meta.dirname, "../../../data", name), "utf8");
    const read = runToEnd(coteriePapers.read({ file: name, text }));
    const files = [{ name, format: "Coterie", ...read }];
    const groundwork = groundworkOf([read.bibliography]);

    const { people: _, ...source } = sourceOf(files, [], { ...USUAL_PEOPLE, groundwork });

    expect(source).toEqual(sourceOf(files));
  },
);
