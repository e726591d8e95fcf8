/** Files of two formats, and ways to open them as a reader does. */

import type { Page } from "@playwright/test";

import { comeToRest } from "./app.ts";

/** Three entries; one paper is also in the other file, where its list is cut. */
export const BIB = `@article{looms,
  author = {Lovelace, Ada and Byron, Bob and Ay, Cem},
  title = {On Looms},
  year = 2025,
  doi = {10.1000/LOOMS}
}
@article{cards,
  author = {Lovelace, Ada and Dee, Dan},
  title = {On Cards},
  year = 2024
}
@misc{nobody, title = {On Nobody}, year = 2023}
`;
export const RIS = `TY  - JOUR
AU  - Lovelace, Ada
AU  - et al.
TI  - On looms.
PY  - 2025
DO  - https://doi.org/10.1000/looms
ER  -
`;

export interface OpenedFile {
  readonly name: string;
  readonly content: string | Buffer;
}

export async function openFiles(page: Page, ...files: readonly OpenedFile[]): Promise<void> {
  await page.getByRole("button", { name: "Open…" }).click();
  await chooseFiles(page, files);
}

export async function openInstead(page: Page, file: OpenedFile): Promise<void> {
  await page.getByRole("button", { name: "Open…" }).click();
  await page.getByRole("radio", { name: /^Instead of/u }).check();
  await chooseFiles(page, [file]);
}

async function chooseFiles(page: Page, files: readonly OpenedFile[]): Promise<void> {
  await page
    .getByRole("dialog", { name: "Open" })
    .locator('input[type="file"]')
    .setInputFiles(
      files.map(({ name, content }) => ({
        name,
        mimeType: "text/plain",
        buffer: Buffer.from(content),
      })),
    );
  await comeToRest(page);
}

/** Names of what a reload would bring back. */
export async function keptFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open("coterie");
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const asking = opening.result.transaction("files").objectStore("files").getAll();
    await new Promise((resolve) => {
      asking.onsuccess = resolve;
    });
    opening.result.close();
    return asking.result.flat().map(({ name }: { name: string }) => name);
  });
}
