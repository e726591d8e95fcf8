/** Cyrillic and Greek letters → how most sources write them in Latin ones. */

/** Each folded: "ё" is "е", "й" is "и", "ώ" is "ω". */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    "а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh " +
    "щ shch ы y э e ю yu я ya і i є ye ґ g ј j љ lj њ nj ћ c ђ dj џ dz " +
    "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o " +
    "ου ou ει i οι i αυ av ευ ev μπ b ντ d γγ ng"
  )
    .split(" ")
    .reduce<[string, string][]>((pairs, text, i, all) => {
      if (i % 2 === 1) pairs.push([all[i - 1]!, text]);
      return pairs;
    }, []),
);

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const PIECES = /ου|ει|οι|αυ|ευ|μπ|ντ|γγ|[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/** "иванов" → "ivanov"; signs that are not spoken are left out, and Latin words are as they were. */
export function inLatin(word: string): string {
  return FOREIGN.test(word)
    ? word.replaceAll(PIECES, (letters) => LETTERS.get(letters) ?? "")
    : word;
}
