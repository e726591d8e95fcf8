/** Examples that are fetched when asked for: most visits never need them. */

import bibliography from "../../data/papua-new-guinea.json?url";
import bylines from "../../data/ruegamer-bylines.json?url";
import journal from "../../data/informetrics.json?url";
import { EXAMPLE_BIBLIOGRAPHY, EXAMPLE_BYLINES, EXAMPLE_JOURNAL } from "../state/examples.ts";

const FURTHER = {
  bibliography: { name: EXAMPLE_BIBLIOGRAPHY, address: bibliography },
  bylines: { name: EXAMPLE_BYLINES, address: bylines },
  journal: { name: EXAMPLE_JOURNAL, address: journal },
};

/** @throws Error when it cannot be had: a host's page about that is no example. */
export async function fetchFurther(example: keyof typeof FURTHER) {
  const { name, address } = FURTHER[example];
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  return { name, text: await answer.text() };
}
