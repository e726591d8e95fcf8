/** Papers split off a person: what was decided on them before is about the rest. */

export interface Parting {
  /** The place of the split among the decisions. */
  readonly number: number;
  /** The mentions split off. */
  readonly part: ReadonlySet<number>;
  /** The mentions that stayed; one or more. */
  readonly rest: readonly number[];
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
      later < number ? meant : meant.map((mention) => (part.has(mention) ? rest[0]! : mention)),
    named,
  );
}

/**
 * Pairs of people whom splits made two: whoever took one part off does not hold them to be one.
 *
 * @param authorOf - per mention the index of its person, -1 for nobody.
 */
export function partedPeople(
  partings: readonly Parting[],
  authorOf: Int32Array,
): readonly (readonly [number, number])[] {
  const peopleOf = (mentions: Iterable<number>) =>
    [...new Set(Array.from(mentions, (mention) => authorOf[mention]!))]
      .filter((one) => one !== -1)
      .toSorted((a, b) => a - b);
  return partings.flatMap(({ part, rest }) => {
    const stayed = peopleOf(rest);
    // Joined again by hand, they are one.
    return peopleOf(part).flatMap((one) =>
      stayed.filter((other) => other !== one).map((other) => [one, other] as const),
    );
  });
}
