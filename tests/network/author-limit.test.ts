import { expect, test } from "vitest";

import { authorLimitPreview } from "../../src/network/author-limit.ts";

import { aNetwork, aNetworkOf, aPaper } from "../builders.ts";

test("a preview says which papers a limit concerns, and which ties rest on them alone", () => {
  const preview = authorLimitPreview(
    aNetworkOf("Ada Bob Cem Dan", "Ada Bob", "Eva Fay Gus", "Hal"),
  );

  // 6 + 3 ties, of which Ada–Bob has a smaller paper, too.
  expect(preview(3)).toEqual({ papers: 1, ties: 5, share: 5 / 9 });
  expect(preview(2)).toEqual({ papers: 2, ties: 8, share: 8 / 9 });
  expect(preview(4)).toEqual({ papers: 0, ties: 0, share: 0 });
  expect(preview(1)).toEqual({ papers: 3, ties: 9, share: 1 });
  expect(preview(Infinity)).toEqual({ papers: 0, ties: 0, share: 0 });
});

test("papers over the limit of the network are counted, though their ties are not there", () => {
  const crowd = aPaper({ authors: Array.from({ length: 101 }, (_, i) => `Author ${i}`) });

  expect(authorLimitPreview(aNetwork(crowd, aPaper()))(30)).toEqual({
    papers: 1,
    ties: 0,
    share: 0,
  });
});

test("a network of nothing has nothing to preview", () => {
  expect(authorLimitPreview(aNetworkOf())(30)).toEqual({ papers: 0, ties: 0, share: 0 });
});
