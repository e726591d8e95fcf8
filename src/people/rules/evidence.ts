/** Whom people wrote with, as evidence for who they are. */

import { isNearlyEverywhere } from "../everywhere.ts";
import { longFirst, type PrintedName } from "../names/printed-name.ts";

import type { Acquaintances, WithCoauthors } from "./acquaintances.ts";
import { ascendingFirst } from "./ascending.ts";
import { Beside, LONGEST_BYLINE } from "./beside.ts";
import type { Clusters } from "./clusters.ts";
import { likelihoodOfOne, type Profile, profileMaker, tellingWord } from "./profile.ts";
import { type SeveralPeople, severalPeople } from "./several-people.ts";
import type { Listed } from "./units.ts";

/** Co-authors by block, because one record may abbreviate all names and the next none. */
export class Evidence {
  /** Which blocks are no one co-author. */
  readonly several: SeveralPeople;
  readonly #clusters: Clusters;
  readonly #list: Listed;
  /** Blocks of those who are on nearly every paper: whom everybody wrote with says nothing of anybody. */
  readonly #everywhere: readonly number[];
  /** Per block: in which look it was last seen. */
  readonly #lookAt: Int32Array;
  #looks = 0;
  /** Per block, once it is asked for: who is on its papers. A block is a co-author of many. */
  readonly #company: (readonly number[])[] = [];
  /** Per block: in whose company it was last seen, plus one. */
  readonly #companyAt: Int32Array;
  /** Blocks found so far, used again in each look: a list that grows takes several times its room. */
  readonly #found: number[] = [];
  readonly #beside: Beside;
  /** Per paper, once it is asked for: what it is about. Whoever has one paper shares this with its other authors. */
  readonly #profiles: Profile[] = [];
  readonly #profileOf = profileMaker();

  constructor(clusters: Clusters, list: Listed) {
    this.#clusters = clusters;
    this.#list = list;
    this.#beside = new Beside(clusters, list.mentions);
    this.several = severalPeople(list);
    this.#lookAt = new Int32Array(list.blocks.letters.length);
    this.#companyAt = new Int32Array(list.blocks.letters.length);
    this.#everywhere = this.#blocksEverywhere();
  }

  #blocksEverywhere(): readonly number[] {
    const { blocks, mentions, topics } = this.#list;
    const { start, values } = blocks.mentions;
    const isEverywhere = (block: number) => {
      if (!isNearlyEverywhere(this.#timesOf(block), topics.paperCount)) return false;
      const own = values.subarray(start[block], start[block + 1]);
      const papers = new Set(Array.from(own, (mention) => mentions.paper[mention]!));
      return isNearlyEverywhere(papers.size, topics.paperCount);
    };
    return [...blocks.letters.keys()].filter(isEverywhere);
  }

  /** Blocks of the co-authors of a cluster, without its own; ascending. */
  coauthorsOf(root: number, own: number): readonly number[] {
    const { of } = this.#list.blocks;
    let count = 0;
    const look = this.#lookAside(own);
    const [lookAt, found, beside] = [this.#lookAt, this.#found, this.#beside.mentions];
    const besideCount = this.#beside.gather(root);
    for (let i = 0; i < besideCount; i++) {
      const block = of[beside[i]!]!;
      if (lookAt[block] === look) continue;
      lookAt[block] = look;
      found[count++] = block;
    }
    return ascendingFirst(this.#found, count);
  }

  /** Another look, in which a block and those who are everywhere are not found. */
  #lookAside(own: number): number {
    const look = ++this.#looks;
    this.#lookAt[own] = look;
    for (const block of this.#everywhere) this.#lookAt[block] = look;
    return look;
  }

  /** Whether co-authors of somebody wrote with those of others, or are these: sooner told than with whom all wrote. */
  mayMeet(person: WithCoauthors, others: readonly WithCoauthors[]): boolean {
    const look = ++this.#looks;
    const lookAt = this.#lookAt;
    for (const other of others) {
      if (other === person) continue;
      for (const block of other.coauthors()) lookAt[block] = look;
    }
    for (const coauthor of person.coauthors()) {
      if (this.several.mayBeIn(coauthor)) continue;
      const company = (this.#company[coauthor] ??= this.#companyOf(coauthor));
      for (let i = 0; i < company.length; i++) if (lookAt[company[i]!] === look) return true;
    }
    return false;
  }

  /** How many wrote with a block, itself among them; all the world, where it may be several people's. */
  companySizeOf(block: number): number {
    if (this.several.mayBeIn(block)) return Number.POSITIVE_INFINITY;
    return (this.#company[block] ??= this.#companyOf(block)).length;
  }

  /** Whom the co-authors of somebody wrote with on any paper, these co-authors among them. */
  acquaintancesOf(coauthors: readonly number[], own: number): Acquaintances {
    let count = 0;
    let times = 0;
    const look = this.#lookAside(own);
    const [lookAt, found] = [this.#lookAt, this.#found];
    for (const coauthor of coauthors) {
      if (this.several.mayBeIn(coauthor)) continue;
      for (const block of (this.#company[coauthor] ??= this.#companyOf(coauthor))) {
        if (lookAt[block] === look) continue;
        lookAt[block] = look;
        found[count++] = block;
        times += this.#timesOf(block);
      }
    }
    return { blocks: ascendingFirst(found, count), share: times / this.#list.mentions.count };
  }

  /** Who is on the papers of a block, itself among them. */
  #companyOf(block: number): readonly number[] {
    const { blocks, mentions } = this.#list;
    const { start, values } = blocks.mentions;
    const found: number[] = [];
    for (let i = start[block]!; i < start[block + 1]!; i++) {
      const paper = mentions.paper[values[i]!]!;
      const [first, end] = [mentions.start[paper]!, mentions.start[paper + 1]!];
      if (end - first > LONGEST_BYLINE) continue;
      for (let mention = first; mention < end; mention++) {
        const beside = blocks.of[mention]!;
        if (this.#companyAt[beside] === block + 1) continue;
        this.#companyAt[beside] = block + 1;
        if (!this.several.mayBeIn(beside)) found.push(beside);
      }
    }
    return found.slice();
  }

  /** How many mentions a block has. */
  #timesOf(block: number): number {
    const { start } = this.#list.blocks.mentions;
    return start[block + 1]! - start[block]!;
  }

  /** How papers of these clusters print a co-author of one of these blocks: the fullest spelling. */
  namedAmong(roots: readonly number[], coauthors: ReadonlySet<number>): { evidence?: string } {
    if (coauthors.size === 0) return {};
    const { blocks, mentions } = this.#list;
    let fullest: PrintedName | undefined;
    for (const root of roots) {
      const besideCount = this.#beside.gather(root);
      for (let i = 0; i < besideCount; i++) {
        const mention = this.#beside.mentions[i]!;
        if (!coauthors.has(blocks.of[mention]!)) continue;
        for (const name of mentions.names[mention]!) {
          if (fullest === undefined || longFirst(name.printed, fullest.printed) < 0) fullest = name;
        }
      }
    }
    return fullest === undefined ? {} : { evidence: fullest.printed };
  }

  /** Distinct names by which papers of a cluster print a co-author of a block, but for long lists. */
  namesBeside(root: number, coauthor: number): readonly PrintedName[] {
    const { blocks, mentions } = this.#list;
    const names: PrintedName[] = [];
    const besideCount = this.#beside.gather(root);
    for (let i = 0; i < besideCount; i++) {
      const mention = this.#beside.mentions[i]!;
      if (blocks.of[mention] !== coauthor) continue;
      for (const name of mentions.names[mention]!) if (!names.includes(name)) names.push(name);
    }
    return names;
  }

  /** How many papers the list has. */
  get paperCount(): number {
    return this.#list.topics.paperCount;
  }

  /** What the papers of a cluster are about. */
  profileOf(root: number): Profile {
    const { topics } = this.#list;
    const papers = this.#papersOf(root);
    const wordsOf = (paper: number) => topics.wordsOf(paper);
    if (papers.length > 1) return this.#profileOf(papers.map(wordsOf));
    return (this.#profiles[papers[0]!] ??= this.#profileOf(papers.map(wordsOf)));
  }

  /** Years of the papers of some clusters, ascending, as far as they are printed. */
  yearsOf(roots: readonly number[]): readonly number[] {
    const { years } = this.#list.mentions;
    const printed = roots.flatMap((root) => this.#papersOf(root).map((paper) => years[paper]!));
    return printed.filter((year) => year > 0).sort((a, b) => a - b);
  }

  hasTopic(root: number): boolean {
    return this.#papersOf(root).some((paper) => this.#list.topics.hasWords(paper));
  }

  /** How many times likelier two are one person than two, by what their papers are about. */
  likelihoodOfOne(one: Profile, other: Profile): number {
    return likelihoodOfOne(one, other, this.#list.topics);
  }

  /** The word or venue that says most for some being one person, as their papers print it. */
  topicOf(people: readonly { readonly root: number; readonly profile: () => Profile }[]): {
    evidence?: string;
  } {
    const { topics } = this.#list;
    const word = tellingWord(
      people.map((person) => person.profile()),
      topics,
    );
    if (word === undefined) return {};
    const spellings = people
      .flatMap(({ root }) => this.#papersOf(root))
      .flatMap((paper) => topics.spelled(paper, word) ?? []);
    // Of several spellings the first by the alphabet, in whatever order papers come.
    const [spelled] = spellings.sort();
    return spelled === undefined ? {} : { evidence: spelled };
  }

  #papersOf(root: number): readonly number[] {
    const { units } = this.#clusters;
    const papers: number[] = [];
    for (let unit = root; unit !== -1; unit = this.#clusters.nextOf(unit)) {
      for (let i = units.mentions.start[unit]!; i < units.mentions.start[unit + 1]!; i++) {
        papers.push(this.#list.mentions.paper[units.mentions.values[i]!]!);
      }
    }
    return papers.length === 1 ? papers : [...new Set(papers)];
  }
}
