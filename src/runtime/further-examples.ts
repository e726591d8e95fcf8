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

/** @throws TypeError when it cannot be had. */
export async function fetchFurther(example: keyof typeof FURTHER) {
  const { name, address } = FURTHER[example];
  const answer = await fetch(address);
  return { name, text: await answer.text() };
}
