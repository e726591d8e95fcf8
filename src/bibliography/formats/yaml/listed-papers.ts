/** The records of a file of YAML or TOML → its papers, one after the other. */

import type { diagnosticList } from "../../diagnostic.ts";
import type { Paper } from "../../paper.ts";
import { paperFrom } from "../../printed-paper.ts";
import type { Reader, Source } from "../../reading.ts";
import type { YamlLines, YamlValue } from "../../yaml/yaml-values.ts";

import { habitsOf } from "./yaml-habits.ts";
import { paperOfRecord } from "./yaml-paper.ts";
import type { YamlRecord } from "./yaml-records.ts";

/** What a file holds, and what it is. */
interface Listed {
  readonly records: readonly YamlRecord[];
  readonly documents: readonly YamlValue[];
  readonly lines: YamlLines;
  /** Begins the codes of findings. */
  readonly format: string;
}

/** A few milliseconds of work, in papers. */
const PAUSE = 64;

/** @param listed - to which the findings are added. */
export function* listedPapers(
  { file }: Source,
  { records, documents, lines, format }: Listed,
  { diagnostics, report, countUnlisted }: ReturnType<typeof diagnosticList>,
): Reader {
  const habits = habitsOf(records, documents);
  const papers: Paper[] = [];
  for (const [i, record] of records.entries()) {
    const line = lines.get(record.object) ?? 1;
    const entry = {
      record: { file, index: papers.length, line },
      format,
      report,
      countUnlisted,
    };
    const paper = paperFrom(paperOfRecord(record, habits), entry);
    if (paper !== undefined) papers.push(paper);
    if (i % PAUSE === 0) yield (i + 1) / records.length;
  }
  return { bibliography: { papers, claims: [] }, diagnostics };
}
