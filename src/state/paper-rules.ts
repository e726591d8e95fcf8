/** What a list of papers is worked out with; a chunk of its own, fetched by `late-rules.ts`. */

export { combine } from "../bibliography/combine.ts";
export { wordsOfCommunities } from "../network/clusters/cluster-words.ts";
export { identify } from "../people/identify.ts";
