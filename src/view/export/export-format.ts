/** What can be saved, and what each is for. */

export type ExportFormat =
  | "png"
  | "svg"
  | "pdf"
  | "gexf"
  | "graphml"
  | "pajek"
  | "vosviewer"
  | "people"
  | "ties"
  | "papers"
  | "bibtex"
  | "ris"
  | "session";

export type PictureFormat = "png" | "svg" | "pdf";

/** Files that are no pictures. */
export type TextFormat = Exclude<ExportFormat, PictureFormat>;

interface FormatFacts {
  readonly format: ExportFormat;
  readonly label: string;
  /** How the file's name ends. */
  readonly ending: string;
  /** What it is for, in a sentence. */
  readonly use: string;
  /** Nothing to save where a network file gave ties without papers. */
  readonly needsPapers?: boolean;
}

/** Formats under the headings of the dialog. */
export const FORMATS: Readonly<Record<string, readonly FormatFacts[]>> = {
  Picture: [
    {
      format: "png",
      label: "PNG",
      ending: ".png",
      use: "Opens everywhere, at a fixed number of pixels: for slides, messages, web pages and Word.",
    },
    {
      format: "svg",
      label: "SVG",
      ending: ".svg",
      use: "For journals and for editing: sharp at any size, and names stay text.",
    },
    {
      format: "pdf",
      label: "PDF",
      ending: ".pdf",
      use: "For LaTeX and for print: your browser’s print dialog opens on a page of this size. Choose “Save as PDF” there.",
    },
  ],
  Network: [
    {
      format: "gexf",
      label: "GEXF",
      ending: ".gexf",
      use: "For Gephi and Gephi Lite, with positions, sizes and colours.",
    },
    {
      format: "graphml",
      label: "GraphML",
      ending: ".graphml",
      use: "For igraph, networkx, yEd and Cytoscape.",
    },
    { format: "pajek", label: "Pajek", ending: ".net", use: "For Pajek, igraph and UCINET." },
    {
      format: "vosviewer",
      label: "VOSviewer",
      ending: ".json",
      use: "For VOSviewer Online: the same places and clusters, and the papers of every tie.",
    },
  ],
  Tables: [
    {
      format: "people",
      label: "People (CSV)",
      ending: "-people.csv",
      use: "For a spreadsheet: everybody on the map with their numbers.",
    },
    {
      format: "ties",
      label: "Ties (CSV)",
      ending: "-ties.csv",
      use: "For a spreadsheet or a script: pairs of people, strength, and what they wrote.",
    },
    {
      format: "papers",
      label: "Papers (CSV)",
      ending: "-papers.csv",
      use: "For a spreadsheet: the papers that the filters leave.",
      needsPapers: true,
    },
  ],
  "List of papers": [
    {
      format: "bibtex",
      label: "BibTeX",
      ending: ".bib",
      use: "For LaTeX and for reference managers: the papers that the filters leave.",
      needsPapers: true,
    },
    {
      format: "ris",
      label: "RIS",
      ending: ".ris",
      use: "For Zotero, EndNote and other reference managers.",
      needsPapers: true,
    },
  ],
  Everything: [
    {
      format: "session",
      label: "Session",
      ending: ".session.json",
      use: "To go on later or elsewhere: papers, decisions, choices and places, opened like any file.",
    },
  ],
};

export function factsOf(format: ExportFormat): FormatFacts {
  const facts = Object.values(FORMATS)
    .flat()
    .find((candidate) => candidate.format === format);
  if (facts === undefined) throw new RangeError(`export: no format ${format}`);
  return facts;
}

export function isPicture(format: ExportFormat): format is PictureFormat {
  return format === "png" || format === "svg" || format === "pdf";
}
