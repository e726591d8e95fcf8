import { expect, test } from "vitest";

import { toGexf } from "../../src/exchange/writers/gexf-writer.ts";
import { toGraphml } from "../../src/exchange/writers/graphml-writer.ts";
import type { Shown } from "../../src/exchange/writers/shown.ts";
import { toVosviewer } from "../../src/exchange/writers/vosviewer-writer.ts";
import { aPaper } from "../builders.ts";
import { aMapOf } from "../figure/content.ts";

import { reopened, shownBy } from "./requests.ts";

const looms = shownBy(
  aMapOf(
    aPaper({ authors: ["Ada", "Bob", "Cem"] }),
    aPaper({ authors: ["Dee", "Eve"] }),
    aPaper({ authors: ["Fay"] }),
  ),
);

const WRITERS: readonly (readonly [string, (shown: Shown) => string])[] = [
  ["GEXF", toGexf],
  ["GraphML", toGraphml],
  ["VOSviewer's JSON", toVosviewer],
];

const clustersIn = (text: string) =>
  Object.fromEntries(reopened(text).people.map(({ name, cluster }) => [name, cluster]));

test.each(WRITERS)("clusters of %s that we wrote keep their names", (_, write) => {
  const named = looms.people.map((person) =>
    person.clusterName === "Group 1" ? { ...person, clusterName: "Wool & <silk>" } : person,
  );

  expect(clustersIn(write({ ...looms, people: named }))).toEqual({
    Ada: "Wool & <silk>",
    Bob: "Wool & <silk>",
    Cem: "Wool & <silk>",
    Dee: "Group 2",
    Eve: "Group 2",
    Fay: undefined,
  });
});

test.each(WRITERS)("two clusters of one name stay two in %s", (_, write) => {
  const alike = looms.people.map((person) =>
    person.clusterName === undefined ? person : { ...person, clusterName: "Wei, Li" },
  );

  expect(clustersIn(write({ ...looms, people: alike }))).toEqual({
    Ada: "Wei, Li (1)",
    Bob: "Wei, Li (1)",
    Cem: "Wei, Li (1)",
    Dee: "Wei, Li (2)",
    Eve: "Wei, Li (2)",
    Fay: undefined,
  });
});

test("a cluster whose people tell several names is called by its number", () => {
  const nodes = ["wool", "silk", ""].map(
    (name, id) =>
      `<node id="${id}" label="P${id}"><attvalues><attvalue for="0" value="7"/><attvalue for="1" value="${name}"/></attvalues></node>`,
  );
  const text = `<gexf><graph><attributes class="node"><attribute id="0" title="cluster"/><attribute id="1" title="cluster name"/></attributes><nodes>${nodes.join("")}</nodes></graph></gexf>`;

  expect(clustersIn(text)).toEqual({ P0: "7", P1: "7", P2: "7" });
});
