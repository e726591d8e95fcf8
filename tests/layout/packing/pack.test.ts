import { expect, test } from "vitest";

import { type Place, placeShapes } from "../../../src/layout/packing/pack.ts";
import { type Shape, shapeOf } from "../../../src/layout/packing/shape.ts";
import { splitComponents } from "../../../src/layout/packing/split.ts";
import { fc } from "../../property.ts";
import { aProblem, chain } from "../problems.ts";

/** A shape drawn with # for covered cells. */
function aShape(...lines: readonly string[]): Shape {
  const cells = lines.join("");
  return {
    left: 0,
    top: 0,
    columns: lines[0]!.length,
    rows: lines.length,
    covered: Uint8Array.from(cells, (cell) => Number(cell === "#")),
  };
}

function drawn({ columns, covered }: Shape): readonly string[] {
  const cells = Array.from(covered, (cell) => (cell ? "#" : ".")).join("");
  return cells.match(new RegExp(`.{${columns}}`, "g")) ?? [];
}

function cellsUsed(shapes: readonly Shape[], places: readonly Place[]): readonly string[] {
  return shapes.flatMap((shape, index) => {
    const { column, row } = places[index]!;
    return [...shape.covered.keys()]
      .filter((cell) => shape.covered[cell])
      .map((cell) => {
        const across = cell % shape.columns;
        return `${column + across},${row + (cell - across) / shape.columns}`;
      });
  });
}

/** A chain of people of radius .5 at these points, shaped on cells of 1 with a pad of .5. */
function shapeOfChain(...positions: readonly number[]): Shape {
  const count = positions.length / 2;
  const problem = aProblem(count, chain(count), new Array<number>(count).fill(0.5));
  const picture = {
    component: splitComponents(problem)[0]!,
    positions: Float64Array.from(positions),
  };
  return shapeOf(picture, { tie: 6, margin: 1, pad: 0.5, cell: 1 });
}

test("the first shape stands in the middle", () => {
  expect(placeShapes([aShape("###", "###", "###")], 1.5)).toEqual([{ column: -1, row: -1 }]);
});

test("a small shape stands in the bay of a large one", () => {
  const bay = aShape("#####", "#...#", "#...#", "#...#");
  const places = placeShapes([bay, aShape("#")], 1);

  expect(places[1]).toEqual({ column: 0, row: 0 });
});

test("no two shapes share a cell, whatever they are (seed 4)", () => {
  const cell = fc.constantFrom("#", ".");
  const shape = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([columns, rows]) =>
      fc.array(fc.string({ unit: cell, minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .map((lines) => aShape(...lines));

  fc.assert(
    fc.property(
      fc.array(shape, { maxLength: 20 }),
      fc.double({ min: 0.1, max: 5, noNaN: true }),
      (shapes, aspect) => {
        const used = cellsUsed(shapes, placeShapes(shapes, aspect));
        expect(new Set(used).size).toBe(used.length);
      },
    ),
    { seed: 4 },
  );
});

test("a hundred single cells fill a block of the page's proportions", () => {
  const places = placeShapes(new Array<Shape>(101).fill(aShape("#")), 2);
  const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

  expect(extent(places.map(({ row }) => row))).toBe(6);
  expect(extent(places.map(({ column }) => column))).toBe(14);
});

test("the shape of a tie joins those of its two discs", () => {
  expect(drawn(shapeOfChain(0, 0, 6, 0))).toContain("########.");
});

test("a hole in a shape is filled", () => {
  const ring = shapeOfChain(0, 0, 8, 0, 8, 8, 0, 8, 0, 1.5);

  // The first and last rows hold corners only; between them no row has a gap.
  expect(drawn(ring).slice(2, 8)).not.toContainEqual(expect.stringMatching(/#\.+#/));
});

test("a bay stays open below 12 people and is filled from 12 on", () => {
  const bay = [0, 8, 0, 4, 0, 0, 4, 0, 8, 0, 8, 4, 8, 8];
  const more = [8, 7, 8, 6, 8, 5, 8, 3, 8, 2];
  const middle = (shape: Shape) => drawn(shape)[6]?.slice(4, 6);

  expect(middle(shapeOfChain(...bay))).toBe("..");
  expect(middle(shapeOfChain(...bay, ...more))).toBe("##");
});
