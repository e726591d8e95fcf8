/**
 * How surprising it is that something is so frequent, or so rare, in a group: G² of the table of those
 * in the group with it, in the group without, elsewhere with it and elsewhere without.
 *
 * @see Dunning, Accurate methods for the statistics of surprise and coincidence, Computational
 *   Linguistics 19 (1993), 61–74.
 */
export function logLikelihood(
  [withIt, without]: readonly [number, number],
  [elsewhereWith, elsewhereWithout]: readonly [number, number],
): number {
  const group = withIt + without;
  const elsewhere = elsewhereWith + elsewhereWithout;
  const share = (withIt + elsewhereWith) / (group + elsewhere);
  return (
    2 *
    (surprise(withIt, group * share) +
      surprise(without, group * (1 - share)) +
      surprise(elsewhereWith, elsewhere * share) +
      surprise(elsewhereWithout, elsewhere * (1 - share)))
  );
}

function surprise(observed: number, expected: number): number {
  return observed <= 0 ? 0 : observed * Math.log(observed / expected);
}
