/** People and papers as decisions name them → the mentions that are meant. */

import { familyFirst } from "../../bibliography/author-name.ts";
import { fold } from "../../bibliography/fold.ts";
import { gatheredUnder } from "../../bibliography/gathered.ts";
import type { Paper } from "../../bibliography/paper.ts";
import { plainTitle } from "../../bibliography/title.ts";
import type { PaperReference, PersonReference } from "../decisions.ts";
import type { Mentions } from "../mentions.ts";
import { once } from "../once.ts";
import { idText } from "../person-ids.ts";

export interface References {
  /** Mentions by which a person is known, not all that the person has; empty when no paper has them. */
  readonly mentionsOf: (person: PersonReference) => readonly number[];
  /** Papers that are one of these; by DOI, else by title. */
  readonly papersAmong: (papers: readonly PaperReference[]) => ReadonlySet<number>;
}

/** Indexes names, ids and titles when they are first asked for. */
export function referencesTo(
  { ids, names, paper: paperOf }: Mentions,
  papers: readonly Paper[],
): References {
  const byId = once(() => indexBy(ids, (own) => own.map(idText)));
  const byPrinted = once(() => indexBy(names, (own) => own.map((name) => name.printed)));
  const byFolded = once(() => indexBy(names, (own) => own.map((name) => fold(name.printed))));
  const byDoi = once(() => indexBy(papers, ({ ids: { doi } }) => (doi === undefined ? [] : [doi])));
  const byTitle = once(() => indexBy(papers, ({ title }) => [titleKey(plainTitle(title))]));

  const papersAmong = (wanted: readonly PaperReference[]) =>
    new Set(
      wanted.flatMap(
        ({ doi = "", title }) => byDoi().get(doi) ?? byTitle().get(titleKey(title)) ?? [],
      ),
    );
  const called = (name: string) =>
    byPrinted().get(name) ??
    byFolded().get(fold(name)) ??
    // Thesaurus files of other tools write "rügamer, david".
    byFolded().get(fold(familyFirst(name).printed)) ??
    [];
  const mentionsOf = ({ id = "", name, paper }: PersonReference) => {
    const all = byId().get(id) ?? called(name);
    if (paper === undefined) return all;
    const on = papersAmong([paper]);
    const there = all.filter((mention) => on.has(paperOf[mention]!));
    return there.length > 0 ? there : all;
  };
  return { mentionsOf, papersAmong };
}

function indexBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  return gatheredUnder(items.keys(), (number) => keysOf(items[number]!));
}

function titleKey(title: string): string {
  return fold(title).replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
