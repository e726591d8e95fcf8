/**
 * The speed of a layout: how far a force moves a person in one step.
 *
 * The global rule of M. Jacomy, T. Venturini, S. Heymann and M. Bastian, ForceAtlas2, PLoS ONE 9
 * (2014), e98679, with the factors of Gephi: as fast as the swinging of all people together allows.
 * It needs half to a quarter of the steps of the library's rule, which knows one person at a time.
 */

const TOLERANCE = 0.05;
const LEAST_EFFICIENCY = 0.05;
const HIGHEST_SPEED = 1000;

/**
 * Longest way in one step, in root mean square distances of the people from their middle. Without
 * it single people fly across the picture in a tenth of all steps; with a fifth of it the whole
 * converges more slowly.
 */
const LONGEST_WAY = 0.1;

/** Where everybody is and what moves them: x₀, y₀, x₁, y₁ …, now and a step ago. */
export interface Motion {
  readonly positions: Float64Array;
  readonly force: Float64Array;
  readonly previousForce: Float64Array;
  /** 1 for people who do not move. */
  readonly held: Uint8Array;
}

/** Moves everybody by one step. */
export type SpeedRule = (motion: Motion) => void;

/** The rule at its start: it remembers how well the steps so far went. */
export function globalSpeed(mass: Float64Array): SpeedRule {
  let speed = 1;
  let efficiency = 1;
  return (motion) => {
    const { swinging, traction } = restlessness(motion, mass);
    let jitter = jitterFor(mass.length, traction);
    if (swinging > 2 * traction) {
      if (efficiency > LEAST_EFFICIENCY) efficiency *= 0.5;
      jitter = Math.max(jitter, 1);
    }
    const target = swinging > 0 ? (jitter * efficiency * traction) / swinging : speed;
    if (swinging > jitter * traction) {
      if (efficiency > LEAST_EFFICIENCY) efficiency *= 0.7;
    } else if (speed < HIGHEST_SPEED) efficiency *= 1.3;
    speed += Math.min(target - speed, speed / 2);
    moveInPlace(motion, mass, { speed, longest: LONGEST_WAY * spreadOf(motion.positions) });
  };
}

function jitterFor(count: number, traction: number): number {
  const estimate = TOLERANCE * Math.sqrt(count);
  return Math.max(Math.sqrt(estimate), Math.min(10, (estimate * traction) / (count * count)));
}

/** Change of the forces between two steps, and what both steps have in common, over all masses. */
function restlessness({ force, previousForce, held }: Motion, mass: Float64Array) {
  let [swinging, traction] = [0, 0];
  for (let person = 0; person < mass.length; person++) {
    if (held[person]) continue;
    const x = 2 * person;
    const y = x + 1;
    const changeX = previousForce[x]! - force[x]!;
    const changeY = previousForce[y]! - force[y]!;
    const sumX = previousForce[x]! + force[x]!;
    const sumY = previousForce[y]! + force[y]!;
    swinging += mass[person]! * Math.sqrt(changeX * changeX + changeY * changeY);
    traction += (mass[person]! * Math.sqrt(sumX * sumX + sumY * sumY)) / 2;
  }
  return { swinging, traction };
}

/** Root mean square distance from the mean. */
function spreadOf(positions: Float64Array): number {
  let [x, y, squares] = [0, 0, 0];
  for (let i = 0; i < positions.length; i += 2) {
    x += positions[i]!;
    y += positions[i + 1]!;
    squares += positions[i]! * positions[i]! + positions[i + 1]! * positions[i + 1]!;
  }
  const count = positions.length / 2;
  return Math.sqrt(Math.max(0, squares / count - (x * x + y * y) / (count * count)));
}

interface Pace {
  readonly speed: number;
  readonly longest: number;
}

function moveInPlace(motion: Motion, mass: Float64Array, { speed, longest }: Pace): void {
  const { positions, force, previousForce, held } = motion;
  for (let person = 0; person < mass.length; person++) {
    if (held[person]) continue;
    const x = 2 * person;
    const y = x + 1;
    const changeX = previousForce[x]! - force[x]!;
    const changeY = previousForce[y]! - force[y]!;
    const swinging = mass[person]! * Math.sqrt(changeX * changeX + changeY * changeY);
    const pull = Math.sqrt(force[x]! * force[x]! + force[y]! * force[y]!);
    let factor = speed / (1 + Math.sqrt(speed * swinging));
    if (pull * factor > longest) factor = longest / pull;
    positions[x]! += factor * force[x]!;
    positions[y]! += factor * force[y]!;
  }
}
