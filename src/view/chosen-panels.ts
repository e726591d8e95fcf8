/** The panels of whoever is chosen: fetched together, when somebody first is. */

import "./pair-panel.ts";
import "./person-panel.ts";
