import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";

import { type Action, reduce } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";
import { ActionEvent } from "../../src/view/parts/action-event.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { actionsOf, mount } from "./stage.ts";
import "../../src/view/names/decision-files.ts";

test.each([
  ["Augusta King\tAda Lovelace", "One decision loaded from thesaurus.txt."],
  [
    "Augusta King\tAda Lovelace\nCharles Babage\tCharles Babbage",
    "2 decisions loaded from thesaurus.txt. 1 of them changes nothing here.",
  ],
  ["ada lovelace\tAda Lovelace", "0 decisions loaded from thesaurus.txt."],
])("of a thesaurus with %j it is said: %s", async (rows, message) => {
  let state = aState(aBibliography(aPaper({ authors: ["Ada Lovelace", "Augusta King"] })));
  const element = await mount("decision-files", { view: selectView(state), decisions: [] });
  element.addEventListener(ActionEvent.type, ({ action }) => {
    state = reduce(state, action);
    element.view = selectView(state);
  });
  const file = new File([`label\treplace by\n${rows}\n`], "thesaurus.txt");

  await userEvent.upload(page.getByLabelText("File of decisions"), file);

  await expect.poll(() => page.getByRole("status").element().textContent).toBe(message);
});

test.each([
  [
    "papers.ris",
    "TY  - JOUR\nAU  - King, Ada\nTI  - On Looms\nER  -\n",
    "papers.ris: This is no file of decisions. Load one that Coterie saved, or a thesaurus of VOSviewer: lines of a label, a tab and what replaces it.",
  ],
  [
    "some.txt",
    "label\treplace by\nAugusta King\tAda Lovelace\none\ntwo\nthree\nfour\n",
    "One decision loaded from some.txt. 4 lines are not a label, a tab and what replaces it, and were left out: lines 3, 4, 5 … Write the label, one tab, and the name that replaces it.",
  ],
])("of %s with lines that are no rows one thing is said", async (name, text, message) => {
  const state = aState(aBibliography(aPaper({ authors: ["Ada Lovelace", "Augusta King"] })));
  await mount("decision-files", { view: selectView(state), decisions: [] });

  await userEvent.upload(page.getByLabelText("File of decisions"), new File([text], name));

  await expect.poll(() => page.getByRole("status").element().textContent).toBe(message);
});

test("a thesaurus that a spreadsheet saved in the encoding of its country is read", async () => {
  const state = aState(aBibliography(aPaper({ authors: ["Ada Lovelace", "Augusta König"] })));
  const element = await mount("decision-files", { view: selectView(state), decisions: [] });
  const actions = actionsOf(element);
  const text = "label\treplace by\nAugusta König\tAda Lovelace\n";
  const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const input = page.getByLabelText("File of decisions").element() as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([latin], "thesaurus.txt"));

  // What is uploaded by the runner has gone through UTF-8.
  input.files = files.files;
  input.dispatchEvent(new Event("change"));

  await expect.element(page.getByRole("status")).toHaveTextContent("One decision loaded");
  expect(JSON.stringify(actions)).toContain("Augusta König");
});

test("of a file that is gone it is said that it could not be read", async () => {
  const state = aState(aBibliography(aPaper({ authors: ["Ada Lovelace"] })));
  await mount("decision-files", { view: selectView(state), decisions: [] });
  const read = vi.spyOn(File.prototype, "arrayBuffer").mockRejectedValue(new Error("gone"));
  onTestFinished(() => read.mockRestore());

  await userEvent.upload(page.getByLabelText("File of decisions"), new File(["a\tb"], "a.txt"));

  await expect.element(page.getByRole("status")).toHaveTextContent("a.txt could not be read");
});

test("what was loaded is no longer told of once other files are open", async () => {
  const state = aState(aBibliography(aPaper({ authors: ["Ada Lovelace", "Augusta King"] })));
  const element = await mount("decision-files", { view: selectView(state), decisions: [] });
  const file = new File(["label\treplace by\nAugusta King\tAda Lovelace\n"], "thesaurus.txt");
  await userEvent.upload(page.getByLabelText("File of decisions"), file);
  await expect.element(page.getByRole("status")).toHaveTextContent("One decision loaded");

  element.view = selectView(aState(aBibliography(aPaper({ authors: ["Charles Babbage"] }))));

  await expect.poll(() => page.getByRole("status").element().textContent).toBe("");
});

test("what came of the last of two files is no longer told of once it is undone", async () => {
  let state = aState(aBibliography(aPaper({ authors: ["Ada Lovelace", "Augusta King"] })));
  const element = await mount("decision-files", { view: selectView(state), decisions: [] });
  const show = (action: Action) => {
    state = reduce(state, action);
    element.view = selectView(state);
    element.decisions = state.exploration.naming.decisions;
  };
  element.addEventListener(ActionEvent.type, ({ action }) => show(action));
  const load = (row: string) =>
    userEvent.upload(
      page.getByLabelText("File of decisions"),
      new File([`label\treplace by\n${row}\n`], "thesaurus.txt"),
    );
  await load("Augusta King\tAda Lovelace");
  await expect.element(page.getByRole("status")).toHaveTextContent("One decision loaded");
  await load("Charles Babage\tCharles Babbage");
  await expect.element(page.getByRole("status")).toHaveTextContent("1 of them changes nothing");

  show({ type: "undone" });

  expect(element.decisions).toHaveLength(1);
  await expect.element(page.getByRole("status")).toHaveTextContent(/^$/u);
});
