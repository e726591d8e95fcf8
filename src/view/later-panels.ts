/** Panels that the first picture does without: fetched once it is there, or when one is opened before. */

// Most of them decide on names or papers.
import "../state/paper-rules.ts";

import "./clusters/clusters-panel.ts";
import "./late-controls.ts";
import "./question/counting-changes.ts";
import "./open/import-report.ts";
import "./question/layout-choices.ts";
import "./question/measure-wait.ts";
import "./question/more-filters.ts";
import "./names/names-panel.ts";
import "./question/network-measures.ts";
import "./question/page-claims.ts";
import "./people/pair-panel.ts";
import "./people/column-choice.ts";
import "./papers/papers-table.ts";
import "./people/person-panel.ts";
import "./people/save-people.ts";
import "./question/opened-files.ts";

import "./panel-place.ts";

import "./people/ties-table.ts";
