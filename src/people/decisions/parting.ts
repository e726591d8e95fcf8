/** Papers split off a person: what was decided on them before is about the rest. */

export interface Parting {
  /** The place of the split among the decisions. */
  readonly number: number;
  /** The mentions split off. */
  readonly part: ReadonlySet<number>;
  /** A mention of the rest. */
  readonly rest: number;
}

/**
 * The mentions that a decision means by those that it names: a person may have been named by a paper that
 * is somebody else's since.
 *
 * @param number - the place of the decision among all of them.
 */
export function meantBy(
  named: readonly number[],
  number: number,
  partings: readonly Parting[],
): readonly number[] {
  return partings.reduce(
    (meant, { number: later, part, rest }) =>
      later < number ? meant : meant.map((mention) => (part.has(mention) ? rest : mention)),
    named,
  );
}
