import type { Separator } from "../../bylines/author-separator.ts";
import type { Row } from "../../table/table.ts";

/** The columns of a row that together name its authors. */
export interface JoinedAuthors {
  /** What stands between names; beside a column of the first author, between those of the others. */
  readonly separator: Separator;
  /** All authors of a row, with semicolons between them. */
  readonly listIn: (row: Row) => string;
}
