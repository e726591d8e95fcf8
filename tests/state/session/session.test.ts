import { describe, expect, test } from "vitest";

import { isSession } from "../../../src/exchange/session/session-mark.ts";
import { type Action, reduce } from "../../../src/state/reduce.ts";
import { readSession, writeSession } from "../../../src/state/session/session.ts";
import { sessionOf } from "../../../src/state/session/session-of.ts";
import { withSession } from "../../../src/state/session/session-state.ts";
import { aBibliography, anOpenedFile, aPaper, aState } from "../../builders.ts";

const looms = aPaper({
  title: "On $D$-Looms \ud800",
  authors: ["Ada", "Bob", "Cem"],
  year: 1843,
  links: [{ kind: "page", href: "https://example.org/?a=<b>" }],
});
const start = aState(aBibliography(looms, aPaper({ title: "Alone", authors: ["Dan"] })));

const chosen: readonly Action[] = [
  { type: "counting-chosen", counting: "refined" },
  { type: "person-hidden", key: "bob" },
  { type: "person-selected", key: "ada" },
  { type: "look-chosen", look: { colourBy: "last-year", sizeBy: "strength" } },
  { type: "columns-chosen", columns: ["Credit"] },
  { type: "person-pinned", key: "cem", x: 1.5, y: -2 },
  { type: "narrowed", narrowing: { to: "ego", key: "ada" }, tab: "person" },
  { type: "layout-started", run: 1 },
  {
    type: "layout-ended",
    result: {
      phase: "stopped",
      run: 1,
      iterations: 9,
      positions: Float32Array.of(0.1, 0.5, Number.NaN, Number.NaN, 3, 4, 5, 6),
    },
  },
];

const session = sessionOf(chosen.reduce(reduce, start));

function reread(text: string) {
  return readSession({ file: "session.json", text });
}

/** The text with one of its values changed, as somebody would do it by hand. */
function edited(from: string, to: string): string {
  const text = writeSession(session);
  if (!text.includes(from)) throw new Error(`nothing to edit: ${from}`);
  return text.replace(from, to);
}

describe("a session", () => {
  test("reads back as what was written", () => {
    const text = writeSession(session);

    expect(isSession(text)).toBe(true);
    expect(reread(text)).toEqual({ session, diagnostics: [] });
    expect(writeSession(session)).toBe(text);
  });

  test("brings back papers, choices and places", () => {
    const before = chosen.reduce(reduce, start);

    const after = withSession(aState(aBibliography()), session);

    expect(after.source.bibliography).toEqual(before.source.bibliography);
    expect(after.exploration).toEqual(before.exploration);
    expect(after.layout).toEqual({ ...before.layout, run: 0 });
    expect(sessionOf(after)).toEqual(session);
  });

  test("that was saved before columns were kept has no further ones", () => {
    const old = edited(',"columns":["Credit"]', "");

    expect(reread(old).session?.exploration).toEqual({ ...session.exploration, columns: [] });
  });

  test.each(["person", "people", "papers", "clusters", "names"] as const)(
    "that was saved at the tab %s opens there",
    (tab) => {
      const state = reduce(start, { type: "tab-opened", tab });

      const { session } = reread(writeSession(sessionOf(state)));

      expect(session?.exploration).toEqual(state.exploration);
    },
  );

  test("reads back as written also where a coordinate is -0, which JSON does not know", () => {
    const positions = Float32Array.of(-0, 1, 2, 3, 4, 5, 6, 7);
    const result = { phase: "settled", run: 1, iterations: 1, positions } as const;
    const settled = { ...start, layout: result };

    expect(reread(writeSession(sessionOf(settled))).session).toEqual(sessionOf(settled));
  });

  test("of a network without papers brings back people and ties", () => {
    const network = {
      people: [
        { id: "1", name: "Ada" },
        { id: "2", name: "Bob", position: { x: 1, y: 2 } },
      ],
      ties: [{ between: [0, 1] as const, strength: 1 / 3 }],
    };
    const file = { ...anOpenedFile("a.gexf", aBibliography()), network };
    const state = reduce(start, {
      type: "files-opened",
      files: [file],
      mode: "replace",
      report: undefined,
    });

    const { session: back } = reread(writeSession(sessionOf(state)));

    expect(back?.files).toEqual([file]);
    expect(withSession(start, back ?? session).source.network).toEqual(network);
  });

  test("that lacks somebody's place is laid out anew", () => {
    const { layout } = session;
    if (layout === undefined) throw new Error("no layout");
    const places = new Map([...layout.places].slice(1));

    expect(withSession(start, { ...session, layout: { ...layout, places } }).layout).toEqual({
      phase: "idle",
    });
  });
});

describe("a file that is no whole session gives none and says why:", () => {
  const half = writeSession(session).slice(0, 500);
  const newer = edited('"version":1', '"version":7');

  test.each([
    ["one that is cut off", half, "session/cut-off"],
    ["one of a newer version", newer, "session/newer"],
    ["one without a version", edited('"version":1,', ""), "session/no-version"],
    ["one of version 0", edited('"version":1', '"version":0'), "session/no-version"],
    ["a link that runs", edited("https://example.org/", "javascript:"), "session/not-valid"],
    ["a title that is a number", edited('"title":"Alone"', '"title":7'), "session/not-valid"],
    ["a pin that is nowhere", edited('"x":1.5', '"x":"far"'), "session/not-valid"],
    ["an unknown tab", edited('"tab":"person"', '"tab":"__proto__"'), "session/not-valid"],
    [
      "a year that needs a billion bars",
      edited('"year":', '"year":1e9,"was":'),
      "session/not-valid",
    ],
    ["an endless clustering", edited('"runs":10', '"runs":1e9'), "session/not-valid"],
    [
      "somebody joined with nobody",
      edited('"decisions":[]', '"decisions":[{"kind":"joined","people":[{"name":"Ada"}]}]'),
      "session/not-valid",
    ],
    ["no content", '{"format":"coterie-session","version":1}', "session/not-valid"],
  ])("%s", (_, text, code) => {
    const { session: back, diagnostics } = reread(text);

    expect(back).toBeUndefined();
    expect(diagnostics.map((diagnostic) => [diagnostic.severity, diagnostic.code])).toEqual([
      ["error", code],
    ]);
  });

  test("one that is cut off is said to break off, in words of ours and not of the parser", () => {
    const whole = writeSession(session);
    for (let length = 40; length < whole.length - 1; length += 7) {
      const { diagnostics } = reread(whole.slice(0, length));

      expect(diagnostics.map(({ message }) => message)).toEqual([
        "The session breaks off before its end.",
      ]);
    }
  });

  test("the message names what is wrong", () => {
    const { diagnostics } = reread(newer);

    expect(diagnostics[0]?.message).toBe(
      "The session was saved by a newer Coterie: its version is 7, this one reads up to 1.",
    );
  });
});

test("a session that was changed by hand and still makes sense is read, with a warning", () => {
  const { session: back, diagnostics } = reread(edited('"title":"Alone"', '"title":"Together"'));

  expect(back?.files[0]?.bibliography.papers[1]?.title).toBe("Together");
  expect(diagnostics.map(({ code }) => code)).toEqual(["session/altered"]);
});
