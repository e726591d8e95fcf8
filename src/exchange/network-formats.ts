/** Files that hold people and ties instead of papers: recognised by how they begin, and read. */

import { headLength, type Source } from "../bibliography/reading.ts";

import type { NetworkReading } from "./readers/collect.ts";
import { gml } from "./readers/gml-reader.ts";
import type { NetworkFormat } from "./readers/network-format.ts";
import { pajek } from "./readers/pajek-reader.ts";

/** What was read of a network, and what it was taken for. */
export interface OpenedNetwork extends NetworkReading {
  readonly kind: "network";
  readonly format: string;
}

/** They show what they are, so that they are tried before the formats of papers. */
const networkFormats: readonly NetworkFormat[] = [gml, pajek];

/** What these say of themselves. */
const NESTED = /<(?:[^\s<>]*:)?(?:gexf|graphml)\b|"network"\s*:/iu;

/** The format of a text; `undefined` when it is none of these: XML, JSON and tables may hold networks as well. */
export function networkFormatOf(text: string): NetworkFormat | undefined {
  return formatAmong(networkFormats, text);
}

/** Whether it may be one of `nested-networks.ts`, which takes longer to look at. */
export function mayBeNested(text: string): boolean {
  return NESTED.test(text.slice(0, headLength));
}

/** The first of several formats that recognises a text. */
export function formatAmong(
  formats: readonly NetworkFormat[],
  text: string,
): NetworkFormat | undefined {
  const head = text.trimStart().slice(0, headLength);
  return formats.find(({ recognises }) => recognises(head));
}

/** Yields the share that has been read, in [0, 1]. */
export function* readNetwork(
  source: Source,
  { name, read }: NetworkFormat,
): Generator<number, OpenedNetwork, void> {
  return { kind: "network", format: name, ...(yield* read(source)) };
}
