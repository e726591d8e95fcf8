/** What is shown, as text for other tools; loaded when the first such file is saved. */

import { toBibtex } from "../../exchange/writers/bibtex-writer.ts";
import { papersCsv, peopleCsv, tiesCsv } from "../../exchange/writers/csv-tables.ts";
import { toGexf } from "../../exchange/writers/gexf-writer.ts";
import { toGraphml } from "../../exchange/writers/graphml-writer.ts";
import { toPajek } from "../../exchange/writers/pajek-writer.ts";
import { toRis } from "../../exchange/writers/ris-writer.ts";
import { type ExchangeRequest, type Shown, shownOf } from "../../exchange/writers/shown.ts";
import { toVosviewer } from "../../exchange/writers/vosviewer-writer.ts";
import type { AppState } from "../../state/app-state.ts";
import { writeSession } from "../../state/session/session.ts";
import { sessionOf } from "../../state/session/session-of.ts";

import type { TextFormat } from "./export-format.ts";
import { peopleMostFirst, tiesMostFirst } from "./most-first.ts";

type ToolFormat = Exclude<TextFormat, "session">;

/** Text of each format, and what browsers call that kind of text. */
const TEXTS: Readonly<Record<ToolFormat, readonly [string, (shown: Shown) => string]>> = {
  gexf: ["application/xml", toGexf],
  graphml: ["application/xml", toGraphml],
  pajek: ["text/plain", toPajek],
  vosviewer: ["application/json", toVosviewer],
  people: ["text/csv", (shown) => BYTE_ORDER_MARK + peopleCsv(shown)],
  ties: ["text/csv", (shown) => BYTE_ORDER_MARK + tiesCsv(shown)],
  papers: ["text/csv", ({ papers }) => BYTE_ORDER_MARK + papersCsv(papers)],
  bibtex: ["text/plain", ({ papers }) => toBibtex(papers)],
  ris: ["text/plain", ({ papers }) => toRis(papers)],
};

/** Tells spreadsheets that a table is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

export function textFile(format: ToolFormat, request: ExchangeRequest): Blob {
  const [type, write] = TEXTS[format];
  const shown = shownOf(request);
  return new Blob([write(inOrder(format, shown, request))], { type });
}

/** Each by itself: a tie knows its people by their rows. */
function inOrder(format: ToolFormat, shown: Shown, { content }: ExchangeRequest): Shown {
  if (format === "people") return { ...shown, people: peopleMostFirst(shown, content) };
  if (format === "ties") return { ...shown, ties: tiesMostFirst(shown, content) };
  return shown;
}

export function sessionFile(state: Pick<AppState, "source" | "exploration" | "layout">): Blob {
  return new Blob([writeSession(sessionOf(state))], { type: "application/json" });
}
