/** Clusters as they are shown. */

/** A name that a reader gave a cluster. */
export interface GivenName {
  readonly name: string;
  /** Keys of the people of the cluster as it was named. */
  readonly people: readonly string[];
}

/** A community as it is shown. */
export interface Cluster {
  /** From 0, by size. */
  readonly number: number;
  /** "Graph drawing, Layout (Purchase, Kobourov)"; "Purchase, Kobourov" when no words tell it apart. */
  readonly name: string;
  /** Its name, where a reader gave it one. */
  readonly given?: GivenName;
  /** Indices of its people, most papers first, then strongest, then by key. */
  readonly people: readonly number[];
  /** Terms that set the titles of its papers apart, the most telling first. */
  readonly words: readonly string[];
  /** Papers shown that one of its people is on. */
  readonly papers: number;
}
