import { expect, test } from "vitest";

import { USUAL_CLUSTERING } from "../../src/network/clusters/communities.ts";
import { type Action, reduce } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";
import { readSession, writeSession } from "../../src/state/session/session.ts";
import { sessionOf } from "../../src/state/session/session-of.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

/** Two triangles, of which one has a fourth person on one paper, and a tie between them. */
const start = aState(
  aBibliography(
    aPaper({ title: "On Looms", authors: ["Ada", "Bob", "Cem"] }),
    aPaper({ title: "On Threads", authors: ["Ada", "Bob", "Cem"] }),
    aPaper({ title: "On Cards", authors: ["Ada", "Gus"] }),
    aPaper({ title: "On Silk", authors: ["Dan", "Eve", "Fay"] }),
    aPaper({ title: "On Satin", authors: ["Dan", "Eve", "Fay"] }),
    aPaper({ title: "On Wool", authors: ["Cem", "Dan"] }),
  ),
);
const named: Action = {
  type: "cluster-named",
  name: "Weavers",
  people: ["ada", "bob", "cem", "gus"],
};
const after = (...actions: readonly Action[]) => actions.reduce(reduce, start);
const namesIn = (state: typeof start) => selectView(state).clusters.map(({ name }) => name);

test("a cluster bears the name it was given, the others theirs", () => {
  const usual = namesIn(start);

  expect(namesIn(after(named))).toEqual(["Weavers", usual[1]]);
});

test("the name stays with most of its people when filters take some, and when clusters change", () => {
  const few: Action = { type: "threshold-moved", threshold: "minPapers", value: 2 };
  const fine: Action = {
    type: "clustering-chosen",
    settings: { ...USUAL_CLUSTERING, resolution: 1.5 },
  };

  expect(namesIn(after(named, few))).toContain("Weavers");
  expect(namesIn(after(named, fine)).filter((name) => name === "Weavers")).toHaveLength(1);
});

test("half of its people are not enough", () => {
  const people = ["ada", "bob", "dan", "eve"];

  expect(namesIn(after({ ...named, people }))).toEqual(namesIn(start));
});

test("a name given while filters show half of the people is there when they show all", () => {
  const few: Action = { type: "threshold-moved", threshold: "minPapers", value: 3 };
  const all: Action = { type: "threshold-moved", threshold: "minPapers", value: 1 };

  expect(namesIn(after(few, named, all))).toEqual(namesIn(after(named)));
});

test("another name takes its place, and the usual one comes back, whatever filters show", () => {
  const few: Action = { type: "threshold-moved", threshold: "minPapers", value: 3 };
  const filtered = after(named, few);
  const instead = selectView(filtered).clusters.find(({ given }) => given !== undefined)?.given;
  const all: Action = { type: "threshold-moved", threshold: "minPapers", value: 1 };
  const renamed = [{ ...named, name: "Loom", instead }, all].reduce(reduce, filtered);

  expect(namesIn(renamed)[0]).toBe("Loom");
  expect(renamed.exploration.clusterNames).toHaveLength(1);
  expect(namesIn([{ ...named, name: "", instead }, all].reduce(reduce, filtered))).toEqual(
    namesIn(start),
  );
});

test("undo takes a name back, redo gives it again", () => {
  const undone = after(named, { type: "undone" });

  expect(namesIn(undone)).toEqual(namesIn(start));
  expect(namesIn(reduce(undone, { type: "redone" }))[0]).toBe("Weavers");
});

test("a session keeps the name, and one of before there were names is read", () => {
  const text = writeSession(sessionOf(after(named)));
  const kept = (json: string) => readSession({ file: "session.json", text: json });

  expect(kept(text).session?.exploration.clusterNames).toEqual(
    after(named).exploration.clusterNames,
  );
  const file = JSON.parse(text);
  delete file.content.exploration.clusterNames;
  expect(kept(JSON.stringify(file)).session?.exploration.clusterNames).toEqual([]);
});
