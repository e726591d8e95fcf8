/** What an author page says of its owner. */

import { isProse } from "../../bylines/byline.ts";
import type { Finding } from "../../diagnostic.ts";
import { quoted } from "../../diagnostic.ts";
import { englishCount } from "../../english-count.ts";
import type { Line } from "../../lines.ts";
import type { Claim } from "../../paper.ts";

import { isCategory } from "./author-page-heading.ts";

/** What stands above the papers of an author page. */
export interface Header {
  readonly owner?: string;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** A claim with the line that makes it. */
interface PrintedClaim extends Claim {
  readonly line: number;
}

/** Figures that such a page states about its owner; a name such as "Wei Wang 0001" is none of them. */
const usualClaims: ReadonlySet<string> = new Set(["h-index", "papers", "citations"]);
const nameBeforeFigure = /^(\p{L}[\p{L} -]{0,39}?)\s?(\d[\d.,]{0,14}%?)$/u;
const figureBeforeName = /^(\d[\d.,]{0,14})\s?(\p{L}[\p{L} -]{0,39})$/u;

/**
 * Reads the lines above the first paper: the owner's name, the field, and the figures claimed.
 *
 * @param listed - how many papers the page lists, to compare with what it claims.
 */
export function readHeader(lines: readonly Line[], listed: number): Header {
  const [first, ...others] = lines;
  const owner = first !== undefined && isOwner(first.text) ? first.text : undefined;
  const rest = owner === undefined ? lines : others;
  const printed = rest.map((line) => ({ line, claim: readClaim(line) }));
  const claims = withoutRepetitions(printed.flatMap(({ claim }) => claim ?? []));
  const unplaced = printed.flatMap(({ line, claim }) => (claim === undefined ? [line] : []));
  const figures = new Map(claims.map((claim) => [claim.name.toLowerCase(), claim]));
  const doubted = claims.map((claim) => ({ ...claim, doubt: doubtOf(claim, { figures, listed }) }));
  return {
    ...(owner !== undefined && { owner }),
    claims: doubted.map(({ name, value, doubt }) => ({ name, value, ...(doubt && { doubt }) })),
    findings: [
      ...(owner === undefined ? [noOwner] : []),
      ...unplaced.map(unplacedLine),
      ...doubted.flatMap(doubtFinding),
    ],
  };
}

/** Whether a line states a figure that only the header of an author page states. */
export function isUsualClaim(line: string): boolean {
  const claim = readClaim({ text: line, number: 1 });
  return claim !== undefined && usualClaims.has(claim.name.toLowerCase());
}

function isOwner(line: string): boolean {
  return /\p{L}/u.test(line) && !isCategory(line) && !isUsualClaim(line) && !isProse(line);
}

function readClaim({ text, number }: Line): PrintedClaim | undefined {
  if (isCategory(text)) return { name: "field", value: text, line: number };
  const [, name, value] = nameBeforeFigure.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return { name, value, line: number };
  const [, figure, counted] = figureBeforeName.exec(text) ?? [];
  return figure && counted ? { name: counted, value: figure, line: number } : undefined;
}

/** "73papers" in the header and "73 Papers" above the list say one thing. */
function withoutRepetitions(claims: readonly PrintedClaim[]): readonly PrintedClaim[] {
  const firsts = new Map<string, PrintedClaim>();
  for (const claim of claims) {
    const said = `${claim.name.toLowerCase()} ${claim.value}`;
    if (!firsts.has(said)) firsts.set(said, claim);
  }
  return [...firsts.values()];
}

interface Evidence {
  /** By name in small letters. */
  readonly figures: ReadonlyMap<string, Claim>;
  readonly listed: number;
}

function doubtOf(claim: Claim, { figures, listed }: Evidence): string | undefined {
  const name = claim.name.toLowerCase();
  const value = figureOf(claim);
  if (name === "papers" && value !== listed) return `The page lists ${englishCount(listed)}.`;
  if (name !== "h-index") return undefined;
  // An h-index of h means h papers with h citations each.
  const shortfalls = [
    { counted: "papers", needed: value },
    { counted: "citations", needed: value ** 2 },
  ].flatMap(({ counted, needed }) => {
    const claimed = figures.get(counted);
    return claimed && figureOf(claimed) < needed
      ? [`at least ${englishCount(needed)} ${counted}, and the page claims ${claimed.value}`]
      : [];
  });
  if (shortfalls.length === 0) return undefined;
  return `An h-index of ${claim.value} needs ${shortfalls.join("; it needs ")}.`;
}

function figureOf({ value }: Claim): number {
  return Number(value.replaceAll(/[^\d.]/gu, ""));
}

function doubtFinding({ name, value, doubt, line }: PrintedClaim): readonly Finding[] {
  if (doubt === undefined) return [];
  const isCount = name.toLowerCase() === "papers";
  return [
    {
      severity: isCount ? "warning" : "note",
      code: isCount ? "author-page/papers-not-as-claimed" : "author-page/doubtful-claim",
      line,
      message: `The page claims ${name} ${value}. ${doubt}`,
      remedy: isCount
        ? "Scroll to the end of the page, so that all papers are loaded, and copy it again."
        : "Nothing to do: the figure is shown as the page's claim and used nowhere.",
    },
  ];
}

const noOwner: Finding = {
  severity: "note",
  code: "author-page/no-owner",
  message: "The page does not begin with the name of the person it belongs to.",
  remedy: "Copy the page from its very top, so that its owner counts as an author of every paper.",
};

function unplacedLine({ text, number }: Line): Finding {
  return {
    severity: "note",
    code: "author-page/unplaced-line",
    line: number,
    message: `${quoted(text)} is no part of an author page that Coterie knows; it was left out.`,
    remedy: "Remove what does not belong to the page.",
    several: "lines are no part of an author page that Coterie knows",
  };
}
