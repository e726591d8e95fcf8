/** What graphology-layout-forceatlas2 infers for a network of a size, for those who call its inner function. */

/** @param {number} people */
export function librarySettings(people) {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(people),
    barnesHutOptimize: people > 2000,
    barnesHutTheta: 0.5,
  };
}
