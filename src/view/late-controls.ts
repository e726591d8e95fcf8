/** Controls on the screen that the first picture does without, as they are below the fold or beside it. */

import "./question/further-filters.ts";
import "./question/map-choices.ts";
import "./years/year-player.ts";
