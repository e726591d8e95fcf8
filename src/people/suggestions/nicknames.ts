/** Short and other forms of given names that the long one does not begin with. */

/** A line each, folded; those of one line may be one person's. "Fred", with which "Frederick" begins, needs none. */
const FORMS = `
ahmad ahmed
aikaterini katerina catherine
alan allan allen
albert bert
alexander aleksandr alec sandy sasha sascha
alfred fred
andras andrew
andrew andy drew
andriy andrii andrei andrey andrew
anthony antony antonio tony
apostolos tolis
athanasios thanasis thanos
bernard bernie
carl karl
carolina karolina
caroline karoline
catherine catharine katherine katharine kathryn cathy kathy kate katie kay
charalampos charalambos haris babis
charles charlie chuck
christian kristian
christine christina kristine kristina tina
christos chris
claus klaus
conrad konrad
constantin konstantin
cynthia cindy
daniel danny
david dave
deborah debra debbie
dimitrios dimitris dimitri
dmytro dmitry dmitri dmitriy dmitrii
edward eddie ned ted
eleni helen
elizabeth elisabeth liz lizzie beth betty betsy
emmanouil manolis emmanuel
enrique henry
eric erik
eugene gene
evangelos vangelis
evgeny evgenii zhenya
ferenc francis
francis frank
francisco paco pancho
friedrich fritz
geoffrey jeffrey jeff geoff
georgios george giorgos yorgos yiorgos
gerald gerard jerry gerry
giovanni gianni john
giuseppe joseph beppe
grigorios grigoris gregory
guillermo william
gyorgy george
hanna anna
harold harry hal
heinrich heinz
henry harry hank
herbert bert
ignacio nacho
ioannis yannis yiannis giannis john
istvan stephen steven
jacob jake
james jim jimmy jamie
janos john
jennifer jenny
jerome jerry
johannes johann hans jan
john jack johnny jon
jorge george
jose pepe
joseph josef joe sepp
jozsef joseph
juan john
karoly charles
katarzyna kasia
kateryna ekaterina yekaterina katerina catherine
kathleen kathy kate kay
konstantinos kostas costas constantine
laszlo ladislaus
lawrence laurence larry
marc mark
marcus markus
margaret maggie meg peggy
martin marty
mary molly polly
michael mike mick
miguel michael
mihaly michael
mikhail misha
miklos nicholas
mohammad mohammed mohamed mohamad muhammad muhammed mohd muhd md
mykhailo mikhail michael
mykola nikolai nikolay
nicholas nicolas nikolas nick nicky
nikolai nikolay kolya
nikolaos nikos nicholas
oleksandr olexandr aleksandr alexander alexandr
oleksii oleksiy alexei alexey aleksei aleksey
olena elena helen
panagiotis panayiotis panos
patricia patty trish
patrick paddy
pavlo pavel paul
pedro peter
petro pyotr petr peter
philip philipp filip
rafael raphael
rebecca becky
richard dick rick ricky
robert bert bob bobby robbie
sandor alexander
sarah sally
serhii serhiy sergei sergey sergii sergej
sofia sophia
sofie sophie
spyridon spyros
stefan stephan
stephen steven steve
stylianos stelios
susan susanne suzanne sue susie
svitlana svetlana
tamas thomas
terence terrence terry
tetiana tatiana tatyana
theodore ted teddy
theodoros theodore thodoris
thomas tom tommy
vasileios vassilis vasilis vasilios
vasyl vasily vasilii vasiliy
victoria vicky
vladimir volodya
volodymyr vladimir
walter wally
wilhelm willi willy
william bill billy will willie willy
yakov jacob iakov
yevhen evgeny evgenii yevgeny eugene
yuliia yulia iuliia julia
yurii yuriy yuri juri jurij iurii yury iouri
zsuzsanna zsuzsa susan
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
