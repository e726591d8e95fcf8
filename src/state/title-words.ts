/** What clusters of papers are about: brought with any papers. */

import { wordsOfCommunities } from "../network/clusters/cluster-words.ts";

import { bringRules } from "./late-rules.ts";

bringRules({ wordsOfCommunities });
