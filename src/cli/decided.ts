/** Decisions on who is who: those of a session, then those of a file. */

import type { Diagnostic } from "../bibliography/diagnostic.ts";
import { inFile } from "../bibliography/diagnostic.ts";
import { isDecisionFile, readDecisions } from "../people/decisions/decision-file.ts";
import { decisionWords, unmetWords } from "../people/decisions/decision-words.ts";
import { type Decision, type Decisions, decided } from "../people/decisions.ts";
import type { Author, UnmetDecision } from "../people/identities.ts";
import { readThesaurus } from "../people/thesaurus.ts";

/** What `--decisions` names. */
export interface DecisionFile {
  readonly file: string;
  readonly text: string;
}

interface Decided {
  /** Of two that say the opposite, the file's holds. */
  readonly decisions: Decisions;
  readonly diagnostics: readonly Diagnostic[];
  /** Why the file is of no use. */
  readonly mistakes: readonly Diagnostic[];
  /** Which of the files a decision comes from. */
  readonly fileOf: (decision: Decision) => string | undefined;
}

/**
 * Adds the decisions of a file to earlier ones.
 *
 * @param authors - as the earlier ones leave them; asked for only where a file needs them.
 */
export function withDecisions(
  earlier: Decisions,
  { file, text }: DecisionFile,
  authors: () => readonly Author[],
): Decided {
  const { decisions, findings } = isDecisionFile(text)
    ? readDecisions(text)
    : readThesaurus(text, authors());
  const own = new Set(decisions);
  const found = inFile(file, findings);
  const isUseless = decisions.length === 0 && found.length > 0;
  return {
    decisions: decisions.reduce(decided, earlier),
    diagnostics: isUseless ? [] : found,
    mistakes: isUseless ? [noDecisions(file)] : [],
    fileOf: (decision) => (own.has(decision) ? file : undefined),
  };
}

/** A warning for each decision that changes nothing. */
export function unmetDecisions(
  unmet: readonly UnmetDecision[],
  fileOf: (decision: Decision) => string,
): readonly Diagnostic[] {
  return unmet.map(({ decision, why }) => ({
    severity: "warning",
    code: `decisions/${why}`,
    file: fileOf(decision),
    message: `A decision changes nothing here, because ${unmetWords(why)}: ${decisionWords(decision)}.`,
    remedy: "Nothing is lost; take it back in the app if it is no longer needed.",
    several: `decisions change nothing here, because ${unmetWords(why)}; the first: ${decisionWords(decision)}.`,
  }));
}

/** In a network every node is a person already. */
export function decisionsBesideNetwork({ file }: DecisionFile): Diagnostic {
  return {
    severity: "warning",
    code: "decisions/without-papers",
    file,
    message: "In a network without papers nobody is joined or parted; the decisions were left out.",
    remedy: "Open the papers that the network was made of.",
  };
}

function noDecisions(file: string): Diagnostic {
  return {
    severity: "error",
    code: "decisions/unreadable",
    file,
    message: "The file holds no decisions that can be read.",
    remedy: "Give --decisions a file that the app saved, or a thesaurus of VOSviewer.",
  };
}
