import type { Family } from "../name.ts";

import { commonFamilies } from "./common-families.ts";

/**
 * Families that many strangers share outside of East Asia: the commonest of India, Japan, Spain, Latin America,
 * Portugal, Britain, the United States, Germany, Italy, Russia, Scandinavia, Poland, Turkey and Muslim countries. For
 * being careful with one initial, not for counting.
 *
 * @see frequent surnames as told by the US Census of 2010, INE of Spain, Meiji Yasuda Life of Japan and others
 */
const widespreadFamilies: ReadonlySet<string> = new Set(
  (
    "kumar singh sharma gupta jain roy das patel rao reddy verma mishra ghosh banerjee chatterjee " +
    "mukherjee bandyopadhyay sen dutta shah mehta joshi agarwal yadav nair khan ahmed ahmad ali " +
    "hussain hassan mohamed mohammed ibrahim rahman islam hossain sato suzuki takahashi tanaka " +
    "watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue " +
    "kimura hayashi shimizu saito mori abe ikeda hashimoto ishikawa goto ogawa okada fujita murakami " +
    "kondo ishii nakayama ishihara garcia rodriguez gonzalez fernandez lopez martinez sanchez perez " +
    "gomez martin jimenez ruiz hernandez diaz moreno alvarez munoz romero morales torres ramirez " +
    "silva santos oliveira souza pereira costa ferreira smith jones williams brown taylor davies " +
    "wilson evans thomas johnson roberts walker wright robinson thompson white hughes edwards green " +
    "hall wood harris lewis miller davis anderson moore jackson clark scott king baker hill adams " +
    "campbell mitchell muller mueller schmidt schneider fischer weber meyer wagner becker schulz " +
    "hoffmann koch rossi russo ferrari esposito bianchi romano colombo ivanov petrov kuznetsov " +
    "smirnov popov hansen jensen nielsen larsen andersen johansson andersson karlsson nilsson nowak " +
    "rodrigues fernandes goncalves gomes lopes alves lima carvalho ribeiro almeida sousa yilmaz " +
    "mohammadi hosseini mahmoud abdullah saleh omar osman malik hasan umar usman musa abubakar bello " +
    "yusuf muhammad mohammad"
  ).split(" "),
);

/** Whether it is one of them, with a particle ("da Silva") or without. */
export function isWidespread({ family, familyAliases }: Family): boolean {
  return (
    widespreadFamilies.has(family) || familyAliases.some((alias) => widespreadFamilies.has(alias))
  );
}

/** Whether strangers share the family, here or the world over. */
export function isOfStrangers(family: Family): boolean {
  return commonFamilies.has(family.family) || isWidespread(family);
}
