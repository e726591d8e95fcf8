/** Middle and length of what some people take up along one side of the map, in the unit of `places`. */
export function spanIn(places: Float64Array, people: Uint32Array) {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const author of people) {
    least = Math.min(least, places[author]!);
    most = Math.max(most, places[author]!);
  }
  return { middle: (least + most) / 2, size: most - least };
}
