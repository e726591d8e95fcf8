/** Exploration ⇄ query string, so that a link opens on what its sender saw. */

import { fold } from "../../bibliography/fold.ts";
import { FILTER_STEPS } from "../../network/filters.ts";
import type { Network } from "../../network/network.ts";
import { haveSameMembers } from "../changed.ts";
import {
  type Exploration,
  initialExploration,
  LEDGER_LISTS,
  type Narrowing,
  TABS,
  type Tab,
} from "../exploration.ts";

import {
  addClustering,
  addFilters,
  addLayout,
  addLook,
  readClustering,
  readFilters,
  readLayout,
  readLook,
} from "./url-choices.ts";

export interface Address {
  readonly exploration: Exploration;
  /** What to search for, when the link names somebody who is not here. */
  readonly searchText: string;
}

/** What a query asks for a narrowing by. */
export const NARROWING_PARAMETERS = [
  "year",
  "cluster",
  "around",
  "left-out",
  "paper",
  "papers",
] as const;

/** The query string of an exploration: "" when nothing was chosen, else "?person=bernd+bischl". */
export function toQuery(exploration: Exploration, network: Network): string {
  const query = new URLSearchParams();
  for (const key of exploration.selected) query.append("person", key);
  if (exploration.tab !== usualTab(exploration.selected)) query.set("tab", exploration.tab);
  if (exploration.narrowing !== undefined) query.set(...narrowingParameter(exploration.narrowing));
  const usuallyHidden = initialExploration(ownerKey(network)).hidden;
  // A file that was closed may have taken some along.
  const hidden = exploration.hidden.filter(knownIn(network));
  if (!haveSameMembers(hidden, usuallyHidden)) {
    if (hidden.length === 0) query.set("hide", "");
    for (const key of hidden) query.append("hide", key);
  }
  addFilters(query, exploration.filters);
  addClustering(query, exploration.clustering);
  addLayout(query, exploration.layout);
  addLook(query, exploration.look);
  for (const title of exploration.columns) query.append("column", title);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** Reads a query string; what it cannot place is left at its usual value. */
export function fromQuery(text: string, network: Network): Address {
  const query = new URLSearchParams(text);
  const isKnown = knownIn(network);
  const known = (name: string) => [...new Set(query.getAll(name).map(fold))].filter(isKnown);
  const usual = initialExploration(ownerKey(network));
  const selected = known("person").slice(0, 2);
  const tab = toTab(query.get("tab")) ?? usualTab(selected);
  return {
    exploration: {
      ...usual,
      hidden: query.has("hide") ? known("hide") : usual.hidden,
      selected,
      tab,
      cameFrom: tab === "person" ? usual.cameFrom : tab,
      narrowing: toNarrowing(query, isKnown),
      filters: readFilters(query),
      clustering: readClustering(query),
      layout: readLayout(query),
      look: readLook(query),
      columns: [...new Set(query.getAll("column"))],
    },
    searchText:
      ["person", "around", "cluster"]
        .flatMap((parameter) => query.getAll(parameter))
        .find((name) => !isKnown(fold(name))) ?? "",
  };
}

/** Few addresses name anybody: of many people, the keys are gathered once somebody is asked for. */
function knownIn({ authors }: Network): (key: string) => boolean {
  let keys: ReadonlySet<string> | undefined;
  return (key) => {
    keys ??= new Set(authors.map((author) => author.key));
    return keys.has(key);
  };
}

function ownerKey(network: Network): string | undefined {
  return network.owner === undefined ? undefined : network.authors[network.owner]?.key;
}

function usualTab(selected: readonly string[]): Tab {
  return selected.length > 0 ? "person" : "people";
}

function toTab(text: string | null): Tab | undefined {
  return TABS.find((tab) => tab === text);
}

function narrowingParameter(narrowing: Narrowing): [(typeof NARROWING_PARAMETERS)[number], string] {
  switch (narrowing.to) {
    case "year":
      return ["year", String(narrowing.year)];
    case "cluster":
      return ["cluster", narrowing.leader];
    case "ego":
      return ["around", narrowing.key];
    case "left-out":
      return ["left-out", narrowing.by];
    case "paper":
      return ["paper", narrowing.title];
    default:
      return ["papers", narrowing.to satisfies (typeof LEDGER_LISTS)[number]];
  }
}

function toNarrowing(
  query: URLSearchParams,
  isKnown: (key: string) => boolean,
): Narrowing | undefined {
  const year = query.get("year") ?? "";
  const leader = fold(query.get("cluster") ?? "");
  if (/^\d{1,4}$/.test(year)) return { to: "year", year: Number(year) };
  if (query.has("cluster") && isKnown(leader)) return { to: "cluster", leader };
  const ego = fold(query.get("around") ?? "");
  if (query.has("around") && isKnown(ego)) return { to: "ego", key: ego };
  const by = FILTER_STEPS.find((step) => step === query.get("left-out"));
  if (by !== undefined) return { to: "left-out", by };
  const title = query.get("paper");
  if (title !== null) return { to: "paper", title };
  const to = LEDGER_LISTS.find((list) => list === query.get("papers"));
  return to === undefined ? undefined : { to };
}
