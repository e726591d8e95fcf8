/** Store ⇄ location bar: selecting makes an entry of the browser's history, hiding replaces it. */

import { withoutMissing } from "../state/address/missing.ts";
import { fromQuery, NARROWING_PARAMETERS, toQuery } from "../state/address/url.ts";
import { revisit } from "../state/address/visiting.ts";
import { CHOICES, type Exploration, KEEPING } from "../state/exploration.ts";
import { selectExploration, selectNetwork } from "../state/select-people.ts";
import type { Store } from "../state/store.ts";

/** Reads the address into the store now, and keeps the two alike from here on. */
export function persistAddress(store: Store, window: Window): void {
  // What a link shows of files that are not here: whoever follows it has still to open them.
  let arrived = window.location.search;
  const read = () => {
    const network = selectNetwork(store.get());
    return withoutMissing(fromQuery(arrived, network), network);
  };
  const write = (isStep: boolean) => {
    const state = store.get();
    const query = withFiles(
      toQuery(selectExploration(state), selectNetwork(state)),
      window.location,
    );
    if (query === window.location.search) return;
    const address = window.location.pathname + query;
    if (isStep) window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  };
  const visited = read();
  store.dispatch({ type: "address-visited", ...visited });
  if (visited.exploration.narrowing === undefined && narrows(window.location)) write(false);
  window.addEventListener("popstate", () => {
    arrived = window.location.search;
    const { exploration, searchText } = read();
    const steps = revisit(store.get().exploration, exploration);
    store.dispatch({ type: "address-visited", exploration: steps, searchText });
    write(false);
  });
  let before = store.get();
  store.subscribe((state, action) => {
    const isStep = hasStepped(before.exploration, state.exploration);
    const isOfOthers = before.source !== state.source;
    const isAwaited = isOfOthers && before.searchText !== "" && action.type !== "session-opened";
    before = state;
    if (isAwaited) store.dispatch({ type: "address-visited", ...read() });
    // Back must not lead into what was open before: its people are not here.
    if (action.type !== "address-visited") write(isStep && !isOfOthers);
  });
}

/** Whether the address asks for a year, a paper, people around somebody, or the like. */
function narrows({ search }: Location): boolean {
  const query = new URLSearchParams(search);
  return NARROWING_PARAMETERS.some((name) => query.has(name));
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
