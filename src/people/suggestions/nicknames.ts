/** Short and other forms of given names that the long one does not begin with. */

/** A line each, folded; those of one line may be one person's. "Fred", with which "Frederick" begins, needs none. */
const FORMS = `
albert bert
alexander aleksandr alec sandy sasha sascha
ahmad ahmed
alfred fred
andrew andy drew
anthony antony antonio tony
bernard bernie
catherine catharine katherine katharine kathryn cathy kathy kate katie kay
charles charlie chuck
christine christina tina
cynthia cindy
daniel danny
david dave
deborah debra debbie
edward eddie ned ted
elizabeth elisabeth liz lizzie beth betty betsy
eugene gene
evgeny evgenii zhenya
francis frank
francisco paco pancho
friedrich fritz
geoffrey jeffrey jeff geoff
gerald gerard jerry gerry
harold harry hal
heinrich heinz
henry harry hank
herbert bert
ignacio nacho
jacob jake
james jim jimmy jamie
jennifer jenny
jerome jerry
johannes johann hans jan
john jack johnny
jose pepe
joseph josef joe sepp
kathleen kathy kate kay
lawrence laurence larry
margaret maggie meg peggy
martin marty
mary molly polly
michael mike mick
mikhail misha
mohammad mohammed mohamed mohamad muhammad muhammed mohd muhd md
nikolai nikolay kolya
patricia patty trish
patrick paddy
rebecca becky
richard dick rick ricky
robert bert bob bobby robbie
sarah sally
stephen steven steve
susan susanne suzanne sue susie
terence terrence terry
theodore ted teddy
thomas tom tommy
victoria vicky
vladimir volodya
walter wally
wilhelm willi willy
william bill billy will willie willy
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

const NONE: readonly number[] = [];
const linesOf = new Map<string, number[]>();
FORMS.forEach((names, line) => {
  for (const name of names) {
    const lines = linesOf.get(name);
    if (lines === undefined) linesOf.set(name, [line]);
    else lines.push(line);
  }
});

/** Numbers of the names of which a given name is a form; most are of none. */
export function formsOf(given: string): readonly number[] {
  return linesOf.get(given) ?? NONE;
}

/** "Bob" and "Robert", "Hans" and "Johannes". */
export function areFormsOfOne(one: string, other: string): boolean {
  return formsOf(one).some((line) => formsOf(other).includes(line));
}
