/** An address is visited: what the reader looks at follows it, and keeps what it does not say. */

import { haveSameMembers } from "../changed.ts";
import { CHOICES, type Exploration, KEEPING } from "../exploration.ts";

/**
 * What the address does not hold stays, and so does what it says again: hiding nobody anew keeps the
 * reference, and the map its layout. The table that a person was chosen from is not in the address.
 */
export function visit(before: Exploration, after: Exploration): Exploration {
  const saysTheSame = (choice: keyof Exploration) =>
    JSON.stringify(before[choice]) === JSON.stringify(after[choice]);
  const kept = CHOICES.filter(
    (choice) => KEEPING[choice].address === "none" || saysTheSame(choice),
  );
  return {
    ...after,
    ...Object.fromEntries(kept.map((choice) => [choice, before[choice]])),
    hidden: haveSameMembers(before.hidden, after.hidden) ? before.hidden : after.hidden,
    cameFrom: after.tab === "person" ? before.cameFrom : after.tab,
  };
}

/** Where Back and Forward lead: to what was looked at then; what was set since stays, Undo takes that back. */
export function revisit(before: Exploration, after: Exploration): Exploration {
  const steps = CHOICES.filter((choice) => KEEPING[choice].address === "step");
  return { ...before, ...Object.fromEntries(steps.map((choice) => [choice, after[choice]])) };
}
