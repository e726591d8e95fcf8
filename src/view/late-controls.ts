/** Controls that the first picture does without: they are below the fold, beside it, or not seen before files are dropped. */

import "./open/drop-zone.ts";
import "./question/further-filters.ts";
import "./question/map-choices.ts";
import "./years/year-player.ts";
