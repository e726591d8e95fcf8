import { expect, test } from "vitest";

import { activeYears } from "../../src/network/active-years.ts";
import { USUAL_FILTERS } from "../../src/network/filters.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { aNetwork, aPaper, authorNamed } from "../builders.ts";

test("somebody's years are those of the papers shown that print one", () => {
  const network = aNetwork(
    aPaper({ authors: ["Ada", "Bob"], year: 2023 }),
    aPaper({ authors: ["Ada"], year: 2019 }),
    aPaper({ authors: ["Ada"], year: 2026 }),
    aPaper({ authors: ["Ada", "Cem"] }),
  );

  const of = (name: string, years = {}) => {
    const { first, last } = activeYears(
      network,
      sliceNetwork(network, { ...USUAL_FILTERS, years }),
    );
    const author = authorNamed(network, name);
    return [first[author], last[author]];
  };

  expect(of("Ada")).toEqual([2019, 2026]);
  expect(of("Ada", { from: 2020, to: 2025 })).toEqual([2023, 2023]);
  expect(of("Bob", { to: 2022 })).toEqual([Number.NaN, Number.NaN]);
  expect(of("Cem")).toEqual([Number.NaN, Number.NaN]);
});
