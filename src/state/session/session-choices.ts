/** What a session may hold of all that was chosen, also of what was looked at. */

import {
  aNumber,
  anObject,
  aText,
  listOf,
  optional,
  taggedBy,
  wordOf,
} from "../../bibliography/shape.ts";
import { SESSION_CHOICES, type SessionChoices } from "../../exchange/session/session-choices.ts";
import { FILTER_STEPS } from "../../network/filters.ts";
import { type Exploration, type Narrowing, TABS } from "../exploration.ts";

/** Choices as plain data: places by key are pairs. */
export interface PlainChoices
  extends SessionChoices,
    Omit<Exploration, keyof SessionChoices | "narrowing" | "columns"> {
  readonly narrowing?: Narrowing | undefined;
  readonly columns?: readonly string[] | undefined;
}

const anything = anObject({});

const aNarrowing = taggedBy<Narrowing, "to">("to", {
  year: anObject({ year: aNumber }),
  records: anything,
  incomplete: anything,
  duplicates: anything,
  "incomplete-shown": anything,
  "without-authors": anything,
  "left-out": anObject({ by: wordOf(FILTER_STEPS) }),
  paper: anObject({ title: aText }),
  cluster: anObject({ leader: aText }),
  ego: anObject({ key: aText }),
});

const aTab = wordOf(TABS);

export const someChoices = anObject<PlainChoices>({
  ...SESSION_CHOICES,
  selected: listOf(aText, 2),
  tab: aTab,
  cameFrom: aTab,
  narrowing: optional(aNarrowing),
  columns: optional(listOf(aText)),
});
