import { expect, test } from "vitest";

import { Motion } from "../../src/view/map/motion.ts";

/** Everybody at a place of their own. */
const placed = (people: number) => Float32Array.from({ length: 2 * people }, (_, i) => i);

function watched() {
  const heard: (Float32Array | boolean)[] = [];
  const motion = new Motion(
    (positions) => heard.push(positions),
    (isMoving) => heard.push(isMoving),
  );
  return { heard, motion };
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

test("a list comes in at once, where everybody ends", () => {
  const { heard, motion } = watched();
  const target = placed(73);

  motion.moveTo(target);

  expect(heard).toEqual([true, target, false]);
});

test("a list of many is heard of in one task and drawn in the next, so that neither holds the page", async () => {
  const { heard, motion } = watched();
  const target = placed(100_000);

  motion.moveTo(target);
  expect(heard).toEqual([true]);
  expect(motion.shown).toBe(target);

  await nextTask();
  expect(heard.slice(1)).toEqual([target, false]);
});

test("a list of many that is gone before it is drawn is not drawn", async () => {
  const { heard, motion } = watched();

  motion.moveTo(placed(100_000));
  motion.startFrom(new Float32Array());

  await nextTask();
  expect(heard).toEqual([true]);
});
