/** What a session may hold of all that was chosen, also of what was looked at. */

import { FILTER_STEPS, type FilterStep } from "../network/filters.ts";
import { SESSION_CHOICES, type SessionChoices } from "../exchange/session/session-choices.ts";
import {
  anObject,
  aNumber,
  aText,
  listOf,
  oneOf,
  optional,
  type Shape,
  taggedBy,
} from "../exchange/session/shape.ts";

import type { Exploration, Narrowing, Tab } from "./exploration.ts";

/** Choices as plain data: places by key are pairs. */
export interface PlainChoices
  extends SessionChoices,
    Omit<Exploration, keyof SessionChoices | "narrowing" | "columns"> {
  readonly narrowing?: Narrowing | undefined;
  readonly columns?: readonly string[] | undefined;
}

const aStep: Shape<FilterStep> = (value): value is FilterStep =>
  FILTER_STEPS.some((step) => step === value);
const anything = anObject({});

const aNarrowing = taggedBy<Narrowing, "to">("to", {
  year: anObject({ year: aNumber }),
  records: anything,
  incomplete: anything,
  duplicates: anything,
  "without-authors": anything,
  "over-limit": anything,
  "left-out": anObject({ by: aStep }),
  paper: anObject({ title: aText }),
  cluster: anObject({ leader: aText }),
  ego: anObject({ key: aText }),
});

const aTab = oneOf<Tab>({
  person: true,
  people: true,
  papers: true,
  clusters: true,
  names: true,
});

export const someChoices = anObject<PlainChoices>({
  ...SESSION_CHOICES,
  selected: listOf(aText, 2),
  tab: aTab,
  cameFrom: aTab,
  narrowing: optional(aNarrowing),
  columns: optional(listOf(aText)),
});
