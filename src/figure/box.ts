/** Rectangles with sides along the axes, in whatever unit the caller measures. */

export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Whether the boxes share area; touching sides do not count. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.minX < other.maxX && other.minX < one.maxX && one.minY < other.maxY && other.minY < one.maxY
  );
}

/** Whether `inner` lies in `outer`; sides may touch. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.minX <= inner.minX &&
    inner.maxX <= outer.maxX &&
    outer.minY <= inner.minY &&
    inner.maxY <= outer.maxY
  );
}

/** Whether a point lies in the box, sides included; one without a place lies in none. */
export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY;
}

/** Square of the distance from the box to a point; 0 inside. */
export function squaredDistance(box: Box, x: number, y: number): number {
  const dx = x - Math.min(Math.max(x, box.minX), box.maxX);
  const dy = y - Math.min(Math.max(y, box.minY), box.maxY);
  return dx * dx + dy * dy;
}

/** Square of the distance from a segment to a point. */
export function squaredDistanceToSegment(
  { x1, y1, x2, y2 }: Segment,
  x: number,
  y: number,
): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  const aside = x1 + share * dx - x;
  const above = y1 + share * dy - y;
  return aside * aside + above * above;
}

/** The box with its sides moved outwards. */
export function widened(box: Box, by: number): Box {
  return {
    minX: box.minX - by,
    minY: box.minY - by,
    maxX: box.maxX + by,
    maxY: box.maxY + by,
  };
}

/**
 * The part of a segment that lies in the box, or `undefined`.
 *
 * @see Liang and Barsky 1984, A new concept and method for line clipping, ACM TOG 3(1).
 */
export function clip(segment: Segment, box: Box): Segment | undefined {
  const dx = segment.x2 - segment.x1;
  const dy = segment.y2 - segment.y1;
  let enter = 0;
  let leave = 1;
  // One entry per side: how fast the segment leaves it, and how far inside it begins.
  const speeds = [-dx, dx, -dy, dy];
  const insides = [
    segment.x1 - box.minX,
    box.maxX - segment.x1,
    segment.y1 - box.minY,
    box.maxY - segment.y1,
  ];
  for (let side = 0; side < 4; side++) {
    const speed = speeds[side]!;
    const inside = insides[side]!;
    if (speed === 0 && inside < 0) return undefined;
    if (speed < 0) enter = Math.max(enter, inside / speed);
    if (speed > 0) leave = Math.min(leave, inside / speed);
  }
  if (enter > leave) return undefined;
  return {
    x1: segment.x1 + enter * dx,
    y1: segment.y1 + enter * dy,
    x2: segment.x1 + leave * dx,
    y2: segment.y1 + leave * dy,
  };
}

/** Whether two segments have a point in common; not asked of such as lie on one line. */
export function meet(a: Segment, b: Segment): boolean {
  return areApart(a, b) && areApart(b, a);
}

/** Whether the ends of a segment lie on different sides of the line through the other, or on it. */
function areApart({ x1, y1, x2, y2 }: Segment, other: Segment): boolean {
  const side = (x: number, y: number) => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  return side(other.x1, other.y1) * side(other.x2, other.y2) <= 0;
}
