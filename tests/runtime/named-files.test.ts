import { beforeEach, expect, test, vi } from "vitest";

import { inputsFromAddress } from "../../src/runtime/named-files.ts";

const fetched: string[] = [];

beforeEach(() => {
  fetched.length = 0;
  vi.stubGlobal("location", { origin: "https://looms.org" });
  vi.stubGlobal("fetch", async (address: URL) => {
    fetched.push(address.pathname);
    return new Response("");
  });
  return () => vi.unstubAllGlobals();
});

const namesAt = async (search: string) => {
  const href = `https://looms.org/app/${search}`;
  const inputs = await inputsFromAddress({ search, href } as Location);
  return inputs.map(({ name }) => name);
};

test("a file that the address names is called as people write it, without its folder", async () => {
  expect(await namesAt("?url=lists/B%C3%BCcher+2024.bib")).toEqual(["Bücher 2024.bib"]);
  expect(fetched).toEqual(["/app/lists/B%C3%BCcher%202024.bib"]);
});

test("files of one name in two folders are told apart, and one that is named twice is one", async () => {
  expect(await namesAt("?url=ada/papers.bib&url=bob/papers.bib")).toEqual([
    "ada/papers.bib",
    "bob/papers.bib",
  ]);
  expect(await namesAt("?url=papers.bib&url=papers.bib")).toEqual(["papers.bib"]);
});

test.each([
  ["Sat, 04 May 2019 10:00:00 GMT", 2019],
  ["yesterday", new Date().getFullYear()],
])("a file last modified %s is taken to be of %i", async (modified, year) => {
  vi.stubGlobal("fetch", async () => new Response("", { headers: { "Last-Modified": modified } }));
  const href = "https://looms.org/app/?url=papers.bib";

  const inputs = await inputsFromAddress({ search: "?url=papers.bib", href } as Location);

  expect(inputs.map(({ capturedIn }) => capturedIn)).toEqual([year]);
});
