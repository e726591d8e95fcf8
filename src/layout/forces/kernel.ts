/** What moves people: one interface, two kernels. */

/** Forces between the people of one connected graph, and where these have moved them. */
export interface Kernel {
  /** One iteration: everybody who is not held moves once. */
  step(): void;
  /** x₀, y₀, x₁, y₁ … as they are now: a copy. */
  positions(): Float64Array;
  /** Puts a person at (x, y), where no force moves them any more. */
  hold(person: number, x: number, y: number): void;
}
