/** Files beside this page that its address names. */

import type { Input } from "./read-file.ts";

/**
 * The files that `?url=` names, for a site that hosts Coterie beside its own list of papers.
 *
 * Only files of the same origin: by asking another host for one, the page would tell it who reads what.
 *
 * @throws Error when an address leads elsewhere or cannot be fetched.
 */
export async function inputsFromAddress({ search, href }: Location): Promise<readonly Input[]> {
  const addresses = [...new Set(new URLSearchParams(search).getAll("url"))];
  const names = addresses.map(lastPart);
  // What is open is told apart by names, of which two folders may hold the same.
  const areTold = new Set(names).size === names.length;
  return Promise.all(
    addresses.map((address, i) =>
      fetchInput(new URL(address, href), areTold ? names[i]! : address),
    ),
  );
}

/** "lists/my papers.bib?v=2" → "my papers.bib" */
function lastPart(address: string): string {
  const [path = ""] = address.split(/[?#]/u, 1);
  return path.slice(path.lastIndexOf("/") + 1);
}

async function fetchInput(address: URL, name: string): Promise<Input> {
  if (address.origin !== globalThis.location.origin) {
    throw new Error(`${address.href} is on another host; only files beside this page are opened`);
  }
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.href} answers ${answer.status}`);
  // Some hosts say none, or one that is no date.
  const modified = Date.parse(answer.headers.get("Last-Modified") ?? "") || Date.now();
  return { name, content: await answer.blob(), capturedIn: new Date(modified).getFullYear() };
}
