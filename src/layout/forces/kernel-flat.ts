/**
 * The kernel for large networks: the forces of the reference kernel, on flat arrays with a flat tree.
 *
 * With the tree at theta 1.2 it is nearer to the exact forces than the library at its usual .5, in a
 * small part of the time; without it linear forces are the library's, bit for 32 bits.
 */

import type { Forces } from "../settings.ts";

import { attractLinearlyInPlace, attractNearbyInPlace, gravitateInPlace } from "./attraction.ts";
import { treeBuilder } from "./flat-tree.ts";
import type { Kernel } from "./kernel.ts";
import { repeller } from "./repulsion.ts";
import { globalSpeed, type SpeedRule } from "./speed.ts";
import type { System } from "./system.ts";

/** As the authors of ForceAtlas2 use; .5 takes twice the time and gives no better pictures. */
const THETA = 1.2;

/** Forces within a system, at rest in `start` (x₀, y₀, x₁, y₁ …), under the global speed rule. */
export function flatKernel(system: System, start: Float64Array, forces: Forces): Kernel {
  const own = forces.isLinear ? system : withRootsOfMasses(system);
  return kernelOf(forceField(own, forces, THETA), globalSpeed(own.mass), start);
}

/**
 * Between Noack's two repulsions, of people alike and by their ties: with the whole masses, people of
 * large papers push each other's neighbours away; with none, stress is a quarter higher.
 */
function withRootsOfMasses(system: System): System {
  return { ...system, mass: system.mass.map((mass) => Math.sqrt(mass)) };
}

/** Computes the forces on everybody in given positions into an array. */
export type ForceField = (positions: Float64Array, force: Float64Array) => void;

/** @param theta - opening angle of the tree; 0 sums all pairs exactly. */
export function forceField(system: System, forces: Forces, theta: number): ForceField {
  const { isLinear, gravity, repulsion } = forces;
  const { mass } = system;
  const buildTree = treeBuilder(mass);
  const repelInPlace = repeller(mass.length, { strength: repulsion, theta });
  const attractInPlace = isLinear ? attractLinearlyInPlace : attractNearbyInPlace;
  return (positions, force) => {
    force.fill(0);
    repelInPlace(force, buildTree(positions));
    gravitateInPlace(force, positions, { mass, gravity });
    attractInPlace(force, positions, system);
  };
}

/** Steps of a speed rule through a field of forces. */
function kernelOf(field: ForceField, moveInPlace: SpeedRule, start: Float64Array): Kernel {
  const positions = start.slice();
  const held = new Uint8Array(start.length / 2);
  let force = new Float64Array(start.length);
  let previousForce = new Float64Array(start.length);
  return {
    step() {
      [force, previousForce] = [previousForce, force];
      field(positions, force);
      moveInPlace({ positions, force, previousForce, held });
    },
    positions: () => positions.slice(),
    hold(person, x, y) {
      held[person] = 1;
      positions.set([x, y], 2 * person);
    },
  };
}
