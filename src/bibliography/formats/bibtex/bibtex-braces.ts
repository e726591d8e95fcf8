/** What braces protect from being taken apart. */

/** The text outside braces; `undefined` when the braces do not pair. */
export function outsideBraces(text: string): string | undefined {
  if (!/[{}]/u.test(text)) return text;
  let outside = "";
  let depth = 0;
  for (const [part] of text.matchAll(/\{+|\}+|[^{}]+/gu)) {
    if (part.startsWith("{")) depth += part.length;
    else if (part.startsWith("}")) depth -= part.length;
    else if (depth === 0) outside += part;
    if (depth < 0) return undefined;
  }
  return depth === 0 ? outside : undefined;
}

/** The parts between marks of one character outside braces, trimmed; blank parts are left out. */
export function splitOutsideBraces(text: string, mark: string): readonly string[] {
  const parts = text.includes("{") ? splitBraced(text, mark) : text.split(mark);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function splitBraced(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (character === mark && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
