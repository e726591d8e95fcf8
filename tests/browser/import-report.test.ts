import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";

import type { Diagnostic } from "../../src/bibliography/diagnostic.ts";

import { mount } from "./stage.ts";
import "../../src/view/open/import-report.ts";

const untitled = (line: number): Diagnostic => ({
  severity: "warning",
  code: "bibtex/no-title",
  file: "bad.bib",
  line,
  message: "The paper has no title.",
  several: "papers have no title",
  remedy: "Add one.",
});
const reportOf = (...diagnostics: readonly Diagnostic[]) => ({
  files: [{ name: "bad.bib", format: "BibTeX", papers: 2 }],
  diagnostics,
});

const copied = async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await userEvent.click(page.getByRole("button", { name: "Details" }));
  await userEvent.click(page.getByRole("button", { name: "Copy as text" }));
  const text = write.mock.lastCall?.[0];
  write.mockRestore();
  return text;
};

test("what was open is not said to be so still where another file took its place", async () => {
  const read = { name: "good.bib", format: "BibTeX", papers: 2 };
  const refused = { name: "picture.png", papers: 0 };
  const report = await mount("import-report", {
    report: { files: [refused, read], diagnostics: [] },
  });
  const alert = page.getByRole("alert");

  await expect.element(alert).toHaveTextContent(/^picture.png was not opened. good.bib read as/u);

  report.report = { files: [refused], diagnostics: [] };
  await expect.element(alert).toHaveTextContent("was not opened; what was open still is.");
});

test("what was read is told when there is time, and what was not opened at once", async () => {
  const report = await mount("import-report", { report: reportOf() });
  await expect.element(page.getByRole("status")).toHaveTextContent("bad.bib read as BibTeX");
  expect(page.getByRole("alert").elements()).toEqual([]);

  report.report = { files: [{ name: "picture.png", papers: 0 }], diagnostics: [] };

  await expect.element(page.getByRole("alert")).toHaveTextContent("picture.png was not opened");
});

test("where nothing may be copied, that is said", async () => {
  await mount("import-report", { report: reportOf(untitled(6)) });
  const write = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
  onTestFinished(() => write.mockRestore());
  await userEvent.click(page.getByRole("button", { name: "Details" }));

  await userEvent.click(page.getByRole("button", { name: "Copy as text" }));

  await expect
    .element(page.getByRole("button", { name: "This browser does not allow copying" }))
    .toBeVisible();
});

test("what is copied names the line of a problem, and those of several as the screen does", async () => {
  const whole = { ...untitled(1), code: "bibtex/odd", line: undefined, message: "Odd." };
  const report = await mount("import-report", { report: reportOf(untitled(6), whole) });

  expect(await copied()).toBe(
    "bad.bib:6: warning: The paper has no title. (Add one.)\nbad.bib: warning: Odd. (Add one.)",
  );

  report.report = reportOf(untitled(6), untitled(9));
  await report.updateComplete;
  expect(await copied()).toBe("bad.bib:6: warning: 2 papers have no title: lines 6, 9 (Add one.)");
});

test("on a phone the details have the whole width, below the buttons", async () => {
  const element = await mount("import-report", { report: reportOf(untitled(6)) });
  element.style.width = "360px";
  await userEvent.click(page.getByRole("button", { name: "Details" }));

  const details = page.getByRole("list").element().getBoundingClientRect();
  const button = page.getByRole("button", { name: "Copy as text" }).element();

  expect(details.width).toBeGreaterThan(300);
  expect(details.top).toBeGreaterThan(button.getBoundingClientRect().bottom);
});

test("the details name every line, of which the report names the first three", async () => {
  await mount("import-report", { report: reportOf(...[6, 9, 12, 15].map(untitled)) });
  const region = page.getByRole("region", { name: "Import report" });
  await expect.element(region).toHaveTextContent("lines 6, 9, 12 …");
  await expect.element(region).not.toHaveTextContent("15");

  expect(await copied()).toContain("All 4 lines: 6, 9, 12, 15.");

  await expect.element(region).toHaveTextContent("Add one. All 4 lines: 6, 9, 12, 15.");
});
