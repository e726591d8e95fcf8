/** Store ⇄ location bar: selecting makes an entry of the browser's history, hiding replaces it. */

import { CHOICES, type Exploration, KEEPING } from "../state/exploration.ts";
import { selectExploration, selectNetwork } from "../state/select-people.ts";
import type { Store } from "../state/store.ts";
import { fromQuery, toQuery } from "../state/url.ts";

/** Reads the address into the store now, and keeps the two alike from here on. */
export function persistAddress(store: Store, window: Window): void {
  const visit = () => {
    const network = selectNetwork(store.get());
    store.dispatch({ type: "address-visited", ...fromQuery(window.location.search, network) });
  };
  visit();
  window.addEventListener("popstate", visit);
  let before = store.get();
  store.subscribe((state, action) => {
    const isStep = hasStepped(before.exploration, state.exploration);
    const isOfOthers = before.source !== state.source;
    before = state;
    if (action.type === "address-visited") return;
    const query = withFiles(
      toQuery(selectExploration(state), selectNetwork(state)),
      window.location,
    );
    if (query === window.location.search) return;
    const address = window.location.pathname + query;
    // Back must not lead into what was open before: its people are not here.
    if (isStep && !isOfOthers) window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  });
}

/** Files that the address names stay named: without them its people would not be there. */
function withFiles(query: string, { search }: Location): string {
  const parameters = new URLSearchParams(query);
  for (const url of new URLSearchParams(search).getAll("url")) parameters.append("url", url);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

function hasStepped(before: Exploration, after: Exploration): boolean {
  return CHOICES.some(
    (choice) => KEEPING[choice].address === "step" && before[choice] !== after[choice],
  );
}
