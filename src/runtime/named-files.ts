/** Files beside this page that its address names. */

import type { Input } from "./read-file.ts";

/**
 * The files that `?url=` names, for a site that hosts Coterie beside its own list of papers.
 *
 * Only files of the same origin: by asking another host for one, the page would tell it who reads what.
 *
 * @throws Error when an address leads elsewhere or cannot be fetched.
 */
export async function inputsFromAddress(location: Location): Promise<readonly Input[]> {
  const addresses = new URLSearchParams(location.search).getAll("url");
  return Promise.all(addresses.map((address) => fetchInput(new URL(address, location.href))));
}

async function fetchInput(address: URL): Promise<Input> {
  if (address.origin !== globalThis.location.origin) {
    throw new Error(`${address.href} is on another host; only files beside this page are opened`);
  }
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.href} answers ${answer.status}`);
  const name = address.pathname.split("/").at(-1) || address.host;
  const modified = new Date(answer.headers.get("Last-Modified") ?? Date.now());
  return { name, content: await answer.blob(), capturedIn: modified.getFullYear() };
}
