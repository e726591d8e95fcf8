/** Whom somebody knows, by block. */

/** Those whom somebody's co-authors wrote with, by block. */
export interface Acquaintances {
  /** Ascending. */
  readonly blocks: readonly number[];
  /** The share of all mentions that is theirs: how often one would meet them by chance. */
  readonly share: number;
}

/** Somebody with the blocks of their co-authors. */
export interface WithCoauthors {
  readonly coauthors: () => readonly number[];
}
