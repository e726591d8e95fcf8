import { describe, expect, test } from "vitest";

import { buildNetwork } from "../../src/network/network.ts";
import { sharedPerson } from "../../src/network/shared-person.ts";
import { identify } from "../../src/people/identify.ts";
import { aNetworkOf, aPageOf, aPaper, authorNamed } from "../builders.ts";

const times = (count: number, byline: string) => new Array<string>(count).fill(byline);

/** Whom the papers of these bylines share, by name. */
function sharedBy(...bylines: readonly string[]): string | undefined {
  const network = aNetworkOf(...bylines);
  return network.authors[sharedPerson(network) ?? -1]?.name;
}

describe("the person whom everybody shares", () => {
  test("is on every paper, alone in that", () => {
    expect(sharedBy("Ada Bob", "Ada Cem", "Ada")).toBe("Ada");
    expect(sharedBy("Ada Bob", "Ada Cem")).toBe("Ada");
    expect(sharedBy("Ada Bob", "Ada")).toBe("Ada");
  });

  test("is nobody where two people are on every paper, or nobody is", () => {
    expect(sharedBy("Ada Bob", "Bob Ada Cem")).toBeUndefined();
    expect(sharedBy("Ada Bob", "Ada Cem", "Bob Cem")).toBeUndefined();
  });

  test("may be missing from a tenth of the papers, once there are ten", () => {
    expect(sharedBy(...times(9, "Ada Bob"), "Ada Cem")).toBe("Ada");
    expect(sharedBy(...times(5, "Ada Bob"), ...times(4, "Ada Cem"), "Dan Eve")).toBe("Ada");
    expect(sharedBy(...times(5, "Ada Bob"), ...times(3, "Ada Cem"), "Dan", "Eve")).toBeUndefined();
    expect(sharedBy(...times(4, "Ada Bob"), ...times(4, "Ada Cem"), "Dan Eve")).toBeUndefined();
  });

  test("is who is on every paper, where another is on nearly all of them", () => {
    expect(sharedBy(...times(10, "Ada Bob"), "Ada Cem")).toBe("Ada");
  });

  test("is nobody where two people are on nearly all papers", () => {
    expect(sharedBy(...times(18, "Ada Bob"), "Ada", "Bob")).toBeUndefined();
  });

  test("is nobody where nobody else is, or there is one paper", () => {
    expect(sharedBy("Ada", "Ada")).toBeUndefined();
    expect(sharedBy("Ada")).toBeUndefined();
    expect(sharedBy()).toBeUndefined();
  });

  test("is the owner of a page, whatever is on it", () => {
    const page = aPageOf("Dan", aPaper({ authors: ["Ada", "Bob"] }));
    const network = buildNetwork(page.papers, identify(page));

    expect(sharedPerson(network)).toBe(authorNamed(network, "Dan"));
  });
});

test("papers without authors are nobody's, and count for nothing", () => {
  const network = aNetworkOf("Ada Bob", "Ada Cem");
  const start = Uint32Array.of(
    ...network.authorsOfPaper.start,
    network.authorsOfPaper.values.length,
  );

  const withOneMore = { ...network, authorsOfPaper: { ...network.authorsOfPaper, start } };

  expect(sharedPerson(withOneMore)).toBe(authorNamed(network, "Ada"));
});
