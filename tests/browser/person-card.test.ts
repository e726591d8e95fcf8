import { expect, test } from "vitest";

import { reduce } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { BOB, looms } from "./looms.ts";
import { mount } from "./stage.ts";
import "../../src/view/names/person-card.ts";

test("a card names another spelling, but not the name with a full stop", async () => {
  const printed = ["Ada Lovelace", "Ada Lovelace", "Ada Lovelace.", "Ada LOVELACE"];
  const list = printed.map((name, i) => aPaper({ title: `On Looms ${i}`, authors: [name] }));
  const view = selectView(aState(aBibliography(...list)));

  const card = await mount("person-card", { view, person: 0 });

  expect(view.network.authors.map(({ spellings }) => spellings.length)).toEqual([3]);
  expect(card.renderRoot.textContent).toMatch(/also Ada LOVELACE\s/u);
});

test("a card says what is a lower bound, and which year no source prints", async () => {
  const list = [
    aPaper({ title: "On Looms", authors: ["Ada King"], year: 2026, inferredYear: true }),
    aPaper({ title: "On Cards", authors: ["Cem Ay"], listComplete: false, year: 2024 }),
  ];
  const view = selectView(aState(aBibliography(...list)));

  const card = await mount("person-card", { view, person: 0 });

  expect(card.renderRoot.textContent).toContain("≥ 1 paper, 2026");
  expect(card.renderRoot.textContent).toContain("On Looms 2026? (inferred)");
});

test("a card counts all papers, whatever years are chosen, and says what of them is a lower bound", async () => {
  const years = { from: 2021, to: 2021 };
  const view = selectView(reduce(looms, { type: "years-narrowed", years }));

  const card = await mount("person-card", { view, person: BOB });

  expect(card.renderRoot.textContent).toContain("≥ 2 papers, 2021");
});

test("cards tell which words are the family's, where the two differ in that", async () => {
  const list = ["Ana García López", "López, Ana García", "Ana García", "Eva Ruiz"].map((name) =>
    aPaper({ title: `On ${name}`, authors: [name] }),
  );
  list.unshift(aPaper({ title: "On Looms", authors: ["García López, Ana"] }));
  const view = selectView(aState(aBibliography(...list)));
  const indexOf = (family: string) => {
    return view.network.authors.findIndex((author) => author.family === family);
  };
  const [both, one, eva] = [indexOf("García López"), indexOf("García"), indexOf("Ruiz")];
  const wordsOf = async (person: number, beside: number) => {
    const card = await mount("person-card", { view, person, beside });
    return card.renderRoot.textContent;
  };

  expect(await wordsOf(both, one)).toContain("family name García López");
  expect(await wordsOf(one, both)).toContain("family name García");
  expect(await wordsOf(both, both)).not.toContain("family name");
  expect(await wordsOf(one, eva)).not.toContain("family name");
});
