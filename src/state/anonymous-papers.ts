/** Papers that print nobody, counted once for the ledger and its line. */

import type { Paper } from "../bibliography/paper.ts";

import { remember } from "./remember.ts";

export const countAnonymous = remember(
  (papers: readonly Paper[]): number =>
    papers.filter(({ byline }) => byline.authors.length === 0).length,
);
