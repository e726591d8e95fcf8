/** What may be found of a graph of Graphviz. */

export const tooMany = {
  severity: "warning",
  code: "dot/too-many",
  message:
    "Edges between groups of nodes are more than a million; those of this line were left out.",
  remedy: "List the edges one by one.",
  several: "lines have edges between groups of nodes beyond a million; they were left out",
} as const;

export const cutShort = {
  severity: "warning",
  code: "dot/cut-short",
  message: "What the brace on this line opens is not closed; it was read as far as it goes.",
  remedy: "Save or export the file again: it may be incomplete.",
} as const;

export const otherGraph = {
  severity: "note",
  code: "dot/other-graph",
  message: "The file holds more than one graph; what follows the first was left out.",
  remedy: "Save the others as files of their own to open them.",
} as const;
