/** What a statement of Graphviz says in brackets: `[label="Ada" + " L", weight=2]`. */

import type { DotToken } from "./dot-tokens.ts";

/** Takes the tokens between two brackets one by one. */
export class AttributeList {
  readonly #facts: Map<string, string>;
  #key = "";
  #next: "name" | "value" | "rest-of-value" = "name";

  /** @param facts - takes the attributes: a later one of the same name counts. */
  constructor(facts: Map<string, string>) {
    this.#facts = facts;
  }

  take(token: DotToken): void {
    if (token.kind === "mark") this.#next = nextAfter(token.text);
    else {
      this.#takeText(token);
      this.#next = "name";
    }
  }

  #takeText({ kind, text }: DotToken): void {
    const facts = this.#facts;
    if (this.#next === "name") this.#key = text.toLowerCase();
    else if (this.#next === "value") facts.set(this.#key, kind === "html" ? plain(text) : text);
    else facts.set(this.#key, (facts.get(this.#key) ?? "") + text);
  }
}

function nextAfter(mark: string) {
  if (mark === "=") return "value";
  return mark === "+" ? "rest-of-value" : "name";
}

function plain(html: string): string {
  return html.replaceAll(/<[^<>]*>/gu, " ").trim();
}
