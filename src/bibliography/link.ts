/** Web addresses printed in a text. */

import type { Link } from "./paper.ts";

/** Hosts whose addresses lead to code; every other address is a page. */
const codeHosts: ReadonlySet<string> = new Set([
  "anonymous.4open.science",
  "bitbucket.org",
  "codeberg.org",
  "gist.github.com",
  "git.sr.ht",
  "github.com",
  "gitlab.com",
  "sourceforge.net",
]);

/** An address whose host is letters, digits and single hyphens, and no number; its group is the host. */
const PLAIN_ADDRESS = /^https?:\/\/((?:[a-z\d][a-z\d-]{0,61}\.){1,9}[a-z]{2,24})(?:[/?#]|$)/i;

/** A text that is one address and no more, without a mark at its end; nothing in it ends an address. */
const ONE_ADDRESS = /^https?:\/\/[a-z\d.-]+\/(?:[\w./?=&%#:;,~+@-]*[\w/])?$/i;

/** No paper has more addresses; the others are left out. */
const MOST_LINKS = 100;

/** Marks that end a sentence or close a bracket around an address, not the address itself. */
const trailingMarks: ReadonlySet<string> = new Set(".,;:!?'*)]”’»");

/**
 * The http and https addresses printed in a text, each once, in printed order.
 *
 * Linear in the length of the text.
 */
export function linksIn(text: string): readonly Link[] {
  // So are most, and of few hosts; looked at first, because it is seen at once where it is not so.
  if (ONE_ADDRESS.test(text)) return linkAt(text);
  if (text === "" || !text.includes("://")) return [];
  const links: Link[] = [];
  for (const printed of text.match(/https?:\/\/[^\s<>"{}|\\^`]+/giu) ?? []) {
    const href = withoutTrailingMarks(printed);
    const host = links.some((link) => link.href === href) ? undefined : hostOf(href);
    if (host !== undefined) links.push({ kind: kindOf(host), href });
    // A text of nothing but addresses must not be compared with itself.
    if (links.length === MOST_LINKS) break;
  }
  return links.slice();
}

/** The beginning of the last such address, up to its path: most of a file have the same. */
let lastOrigin: { readonly origin: string; readonly kind: Link["kind"] | undefined } | undefined;

function linkAt(href: string): readonly Link[] {
  // Asking what a part of a longer text starts with takes half as long again.
  if (lastOrigin === undefined || href.slice(0, lastOrigin.origin.length) !== lastOrigin.origin) {
    const start = href.indexOf("//") + 2;
    const end = href.indexOf("/", start);
    lastOrigin = { origin: href.slice(0, end + 1), kind: kindAt(href.slice(start, end)) };
  }
  return lastOrigin.kind === undefined ? [] : [{ kind: lastOrigin.kind, href }];
}

function kindAt(printed: string): Link["kind"] | undefined {
  const host = hostOf(`http://${printed}/`);
  return host === undefined ? undefined : kindOf(host);
}

/** Whether a value is an absolute http or https address, the only ones that become links. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === "string" && /^https?:\/\/[^\s/]/iu.test(value) && isAddress(value);
}

/** `URL.canParse` of Node 20 refuses hosts with letters such as é, once it has been called some thousand times. */
function isAddress(text: string): boolean {
  try {
    return new URL(text).protocol !== "";
  } catch {
    return false;
  }
}

/** Of an absolute http or https address, in lower case. */
function hostOf(href: string): string | undefined {
  // The parser of addresses takes longer than reading a row of a table, and agrees about these.
  const [, plain] = PLAIN_ADDRESS.exec(href) ?? [];
  if (plain !== undefined && !plain.includes("--")) return plain.toLowerCase();
  return isWebAddress(href) ? new URL(href).hostname : undefined;
}

function kindOf(host: string): Link["kind"] {
  const name = host.replace(/^www\./u, "");
  return codeHosts.has(name) || name.startsWith("gitlab.") ? "code" : "page";
}

/** A closing parenthesis stays when the address opens it, as in ".../Graph_(discrete)". */
function withoutTrailingMarks(address: string): string {
  let unopened = address.includes(")") ? count(address, ")") - count(address, "(") : 0;
  let end = address.length;
  while (end > 0 && trailingMarks.has(address.charAt(end - 1))) {
    if (address[end - 1] === ")" && unopened-- <= 0) break;
    end--;
  }
  return address.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
