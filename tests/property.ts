/** fast-check, which tries each property as often as it asks, or in `npm run check` a quarter as often. */
import fc from "fast-check";

/** Tries of a property that asks for no number: 100, or what `npm run check` says. */
const USUAL = Number(process.env["PROPERTY_RUNS"] ?? 100);

fc.configureGlobal({ numRuns: USUAL });

/** The same share of another number of tries; few are not made fewer. */
export function runs(count: number): number {
  return Math.min(count, Math.max(25, Math.ceil((count * USUAL) / 100)));
}

export { fc };
