import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import type { TableChoices } from "../../src/bibliography/table/table-choices.ts";
import { ReadAgainEvent } from "../../src/view/open/read-again-event.ts";

import { mount, seriousProblems } from "./stage.ts";
import "../../src/view/open/table-columns.ts";

const table = {
  columns: ["Who", "Author", "Title", "Year"],
  authors: "author",
  title: "title",
  year: "year",
  separator: ",",
} as const;

const select = (name: string) => page.getByRole("combobox", { name, exact: true });

/** What an element asks for, from now on. */
function choicesOf(element: HTMLElement): readonly TableChoices[] {
  const asked: TableChoices[] = [];
  element.addEventListener(ReadAgainEvent.type, ({ file, choices }) => {
    expect(file).toBe("papers.csv");
    asked.push(choices);
  });
  return asked;
}

test("the columns and the separator that were taken are selected", async () => {
  const columns = await mount("table-columns", { file: "papers.csv", table });

  await expect.element(select("Authors")).toHaveValue("author");
  await expect.element(select("Title")).toHaveValue("title");
  await expect.element(select("Year")).toHaveValue("year");
  await expect.element(select("Between authors")).toHaveValue(",");
  await expect.element(page.getByRole("group", { name: "Columns of papers.csv" })).toBeVisible();
  expect(await seriousProblems(columns)).toEqual([]);
});

test("another separator asks for the table to be read by it", async () => {
  const asked = choicesOf(await mount("table-columns", { file: "papers.csv", table }));

  await userEvent.selectOptions(select("Between authors"), "semicolon");

  expect(asked).toEqual([{ authors: "author", title: "title", year: "year", separator: ";" }]);
});

test("with another column of authors the separator is told from its cells again", async () => {
  const asked = choicesOf(await mount("table-columns", { file: "papers.csv", table }));

  await userEvent.selectOptions(select("Authors"), "Who");

  expect(asked).toEqual([{ authors: "who", title: "title", year: "year" }]);
});

test("nothing is asked for until authors and titles are chosen", async () => {
  const unknown = { ...table, columns: ["Who", "What"], authors: "", title: "", year: "" };
  const asked = choicesOf(await mount("table-columns", { file: "papers.csv", table: unknown }));

  await userEvent.selectOptions(select("Title"), "What");
  expect(asked).toEqual([]);
  await userEvent.selectOptions(select("Authors"), "Who");

  expect(asked).toEqual([{ authors: "who", title: "what", year: "" }]);
});
