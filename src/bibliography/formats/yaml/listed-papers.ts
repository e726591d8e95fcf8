/** The records of a file of YAML or TOML → its papers, one after the other. */

import type { PaperList } from "../../paper-list.ts";
import type { Reader } from "../../reading.ts";
import type { YamlLines, YamlValue } from "../../yaml/yaml-values.ts";

import { habitsOf } from "./yaml-habits.ts";
import { paperOfRecord } from "./yaml-paper.ts";
import type { YamlRecord } from "./yaml-records.ts";

/** What a file holds, and what it is. */
interface Listed {
  readonly records: readonly YamlRecord[];
  readonly documents: readonly YamlValue[];
  readonly lines: YamlLines;
}

/** A few milliseconds of work, in papers. */
const PAUSE = 64;

/** @param papers - which they are added to; what is wrong with the file as a whole is said there already. */
export function* listedPapers({ records, documents, lines }: Listed, papers: PaperList): Reader {
  const habits = habitsOf(records, documents);
  for (const [i, record] of records.entries()) {
    papers.add(paperOfRecord(record, habits), lines.get(record.object) ?? 1);
    if (i % PAUSE === 0) yield (i + 1) / records.length;
  }
  return papers.reading();
}
