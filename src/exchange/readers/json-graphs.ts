/** Reading networks in JSON: those of VOSviewer, and what they have in common with others. */

import { type JsonObject, parseObject } from "../../bibliography/json/json.ts";
import { listAt, textAt, valueAt } from "../../bibliography/json/json-path.ts";
import type { Source } from "../../bibliography/reading.ts";
import type { FoundPerson } from "../cluster-labels.ts";

import { type Convention, collector, type NetworkReader, type Row } from "./collect.ts";
import { CLUSTER_NAME, personFrom } from "./given-facts.ts";
import { factsIn } from "./json-facts.ts";
import type { NetworkFormat } from "./network-format.ts";

export const vosviewerJson: NetworkFormat = {
  name: "VOSviewer JSON",
  recognises: isVosviewerJson,
  read: readVosviewerJson,
};

/** Where a format keeps its people and ties. */
export interface JsonGraph {
  readonly convention: Convention;
  readonly people: (file: JsonObject) => readonly FoundPerson[];
  readonly rows: (file: JsonObject) => readonly Row[];
}

function isVosviewerJson(head: string): boolean {
  return isObject(head) && /"network"\s*:\s*\{/u.test(head) && /"items"\s*:\s*\[/u.test(head);
}

export function isObject(head: string): boolean {
  return /^\uFEFF?\s*\{/u.test(head);
}

/** Reads `{ network: { items: […], links: […] } }`. */
function* readVosviewerJson(source: Source): NetworkReader {
  return yield* readGraph(source, {
    convention: { format: "vosviewer", listsPeople: true, repeated: "sum" },
    people: (file) => {
      const labels = new Map(
        listAt(file, "network", "clusters").map((one) => [
          textAt(one, "cluster"),
          textAt(one, "label"),
        ]),
      );
      return listAt(file, "network", "items").map((item) =>
        personFrom(
          textAt(item, "id") || textAt(item, "label"),
          factsIn(item, valueAt(item, "weights"), {
            [CLUSTER_NAME]: labels.get(textAt(item, "cluster")),
          }),
        ),
      );
    },
    rows: (file) =>
      listAt(file, "network", "links").map((link) => ({
        source: textAt(link, "source_id"),
        target: textAt(link, "target_id"),
        strength: textAt(link, "strength"),
      })),
  });
}

export function* readGraph({ file, text }: Source, format: JsonGraph): NetworkReader {
  const collect = collector(format.convention);
  const value = parseObject(text.replace(/^\uFEFF/u, ""), collect.report);
  yield 0.5;
  if (value !== undefined) {
    for (const person of format.people(value)) collect.person(person);
    for (const row of format.rows(value)) collect.row(row);
  }
  return collect.reading(file);
}
