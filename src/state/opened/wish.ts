/** What can be asked to be opened. */

export type Wish =
  | { readonly files: readonly File[] }
  | { readonly text: string }
  | { readonly example: Example };

/** What can be opened without a file of one's own: see data/README.md. */
export type Example = "page" | "bylines" | "journal" | "bibliography";
