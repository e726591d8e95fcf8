/** Panels that the first picture does without: fetched once it is there, or when one is opened before. */

import "./clusters-panel.ts";
import "./counting-changes.ts";
import "./import-report.ts";
import "./measure-wait.ts";
import "./more-filters.ts";
import "./names-panel.ts";
import "./network-measures.ts";
import "./pair-panel.ts";
import "./papers-table.ts";
import "./person-panel.ts";
import "./records-ledger.ts";
import "./table-columns.ts";
import "./ties-table.ts";
