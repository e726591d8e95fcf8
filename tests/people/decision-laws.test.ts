import { describe, expect, test } from "vitest";

import type { Paper } from "../../src/bibliography/paper.ts";
import { buildNetwork } from "../../src/network/network.ts";
import { readDecisions, writeDecisions } from "../../src/people/decisions/decision-file.ts";
import {
  type Decision,
  type Decisions,
  decided,
  NO_DECISIONS,
  type PersonReference,
} from "../../src/people/decisions.ts";
import { identify } from "../../src/people/identify.ts";
import type { Identities } from "../../src/people/identities.ts";
import { aBibliography } from "../builders.ts";
import { fc } from "../property.ts";

import {
  decision,
  decisions,
  freshly,
  level,
  list,
  partition,
  SEEDED,
  titled,
} from "./any-list.ts";

/** Compared in a tenth of the time. */
const asText = (value: unknown) => JSON.stringify(value);

describe("resolving again", () => {
  test("with what was found as decisions changes nothing", () => {
    fc.assert(
      fc.property(list, (papers) => {
        const identities = freshly(papers);
        const found = joinsFor(papers, identities);

        const again = freshly(papers, { decisions: found });

        expect(partition(papers, again)).toEqual(partition(papers, identities));
        expect(again.unmet).toEqual([]);
      }),
      SEEDED,
    );
  });

  test("with decisions that were saved and loaded changes nothing", () => {
    fc.assert(
      fc.property(list, decisions, (papers, taken) => {
        const loaded = readDecisions(writeDecisions(taken)).decisions;

        expect(asText(freshly(papers, { decisions: loaded }))).toBe(
          asText(freshly(papers, { decisions: taken })),
        );
      }),
      SEEDED,
    );
  });
});

/** The people found, as decisions; names that a paper has twice are left out, because they cannot be told apart. */
function joinsFor(papers: readonly Paper[], { authors, places }: Identities): Decisions {
  const mentions = authors.map((): PersonReference[] => []);
  papers.forEach(({ byline: own }, paper) => {
    own.authors.forEach(({ printed, ids }, place) => {
      const isOnce = own.authors.filter((author) => author.printed === printed).length === 1;
      const author = places[paper]![place];
      if (author === undefined || !isOnce || ids !== undefined) return;
      mentions[author]!.push({ name: printed, paper: titled(paper) });
    });
  });
  return mentions
    .filter((people) => people.length > 1)
    .map((people): Decision => ({ kind: "joined", people }))
    .reduce(decided, NO_DECISIONS);
}

describe("what is remembered of a list", () => {
  test("never shows: decisions one after the other give what each gives by itself", () => {
    fc.assert(
      fc.property(
        list,
        fc.array(fc.record({ decisions, names: level }), { minLength: 2, maxLength: 4 }),
        (papers, choices) => {
          const bibliography = aBibliography(...papers);
          for (const choice of choices) {
            expect(asText(identify(bibliography, choice))).toBe(asText(freshly(papers, choice)));
          }
        },
      ),
      SEEDED,
    );
  });

  test("never shows: a decision taken back leaves the very same network", () => {
    fc.assert(
      fc.property(list, decisions, decision, (papers, taken, last) => {
        const bibliography = aBibliography(...papers);
        const network = () =>
          asText(buildNetwork(papers, identify(bibliography, { decisions: taken })));
        const before = network();

        identify(bibliography, { decisions: decided(taken, last) });

        expect(network()).toBe(before);
      }),
      SEEDED,
    );
  });
});
