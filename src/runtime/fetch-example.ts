/** Examples as files, fetched when asked for: most visits never need them. */

import journal from "../../data/informetrics.json?url";
import bibliography from "../../data/papua-new-guinea.json?url";
import page from "../../data/ruegamer.json?url";
import bylines from "../../data/ruegamer-bylines.json?url";
import {
  EXAMPLE_BIBLIOGRAPHY,
  EXAMPLE_BYLINES,
  EXAMPLE_JOURNAL,
  EXAMPLE_PAGE,
} from "../state/opened/examples.ts";
import type { Example } from "../state/opened/wish.ts";

const FETCHED = {
  bibliography: { name: EXAMPLE_BIBLIOGRAPHY, address: bibliography },
  bylines: { name: EXAMPLE_BYLINES, address: bylines },
  journal: { name: EXAMPLE_JOURNAL, address: journal },
  page: { name: EXAMPLE_PAGE, address: page },
};

/** @throws Error when it cannot be had: a host's page about that is no example. */
export async function fetchExampleFile(example: Example): Promise<File> {
  const { name, address } = FETCHED[example];
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  return new File([await answer.blob()], name);
}
