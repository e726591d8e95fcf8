/** Several network files → one network, where they are made for each other. */

import type { Diagnostic } from "../bibliography/diagnostic.ts";
import type { GivenNetwork } from "../network/given.ts";

/** Formats that belong together: the two files in which VOSviewer, or Gephi, saves one network. */
export const VOSVIEWER_MAP = "VOSviewer map";
export const NODE_TABLE = "table of nodes";
export const EDGE_LIST = "edge list";

/** A network file that was opened. */
export interface NetworkFile {
  readonly file: string;
  /** In plain words. */
  readonly format: string;
  readonly network: GivenNetwork;
}

/** The network to show, and the files that do not go with it. */
export interface Joined {
  /** Absent when there is no file. */
  readonly network?: GivenNetwork;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A map of VOSviewer and its network file are one network, as are Gephi's nodes and edges; of all
 * other files the first is shown, because the same id means somebody else in each of them.
 */
export function joinNetworks(files: readonly NetworkFile[]): Joined {
  const [first, ...others] = inOrder(files);
  if (first === undefined) return { diagnostics: [] };
  const [second] = others;
  if (listsNodes(first) && second?.format === EDGE_LIST) {
    const network = withTies(first.network, second.network);
    return { network, diagnostics: others.slice(1).map((file) => notShown(file, first)) };
  }
  return { network: first.network, diagnostics: others.map((file) => notShown(file, first)) };
}

/** Whether a network of this format may be one half of what was saved, and the other half come yet. */
export function isHalf(file: Pick<NetworkFile, "format">): boolean {
  return listsNodes(file) || file.format === EDGE_LIST;
}

function listsNodes({ format }: Pick<NetworkFile, "format">): boolean {
  return format === VOSVIEWER_MAP || format === NODE_TABLE;
}

/** A map and the list of its ties may be named in either order. */
function inOrder(files: readonly NetworkFile[]): readonly NetworkFile[] {
  const [first, second, ...others] = files;
  if (first === undefined || second === undefined) return files;
  const isReversed = first.format === EDGE_LIST && listsNodes(second);
  return isReversed ? [second, first, ...others] : files;
}

/** What is said where one half of a network is opened by itself, and there is no tie in it. */
export function withoutOtherHalf(
  name: string,
  { format, network }: Pick<NetworkFile, "format" | "network">,
): readonly Diagnostic[] {
  if (!listsNodes({ format }) || network.ties.length > 0) return [];
  return [
    {
      severity: "warning",
      code: "open/no-ties",
      file: name,
      message: `A ${format} holds people, and no ties between them.`,
      remedy:
        "Open it together with the file that was saved beside it: of the network, or of edges.",
    },
  ];
}

/** What is said of a network among papers. */
export function besidePapers(file: string): Diagnostic {
  return {
    severity: "warning",
    code: "open/network-beside-papers",
    file,
    message: "A network without papers cannot be joined to papers; it was left out.",
    remedy: "Open the network by itself.",
  };
}

function notShown({ file }: NetworkFile, shown: NetworkFile): Diagnostic {
  return {
    severity: "warning",
    code: "open/one-network",
    file,
    message: `${file} is not shown, because ${shown.file} is: the same id means somebody else in each network.`,
    remedy: "Open one network at a time.",
  };
}

/** The people of a map with the ties of the network file that belongs to it. */
function withTies(map: GivenNetwork, ties: GivenNetwork): GivenNetwork {
  const place = new Map(map.people.map(({ id }, index) => [id, index]));
  const people = [...map.people];
  const places = ties.people.map((person) => place.get(person.id) ?? people.push(person) - 1);
  return {
    people,
    ties: ties.ties.map(({ between: [one, other], strength }) => ({
      between: [places[one]!, places[other]!],
      strength,
    })),
  };
}
