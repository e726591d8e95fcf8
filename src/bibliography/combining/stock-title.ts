/** Titles that any journal, book or meeting may have: they tell no paper from another. */

/** As keys of titles have them, without blanks. */
const WORDS = `
  the an? and of on to in from for by with this our new editors? editorials? guest letters? reply
  replies responses? rejoinder comments? commentary discussions? authors? readers? reviewers?
  publisher introduction introductory foreword preface prologue epilogue afterword conclusions?
  summary overview abstracts? acknowledge?ments? contents? message welcome address remarks? notes?
  notices? announcements? news reports? annual final progress books? reviews? special issues? themed?
  sections? volumes? numbers? parts? chapters? appendix indexe?s? tables? general program(?:me)?
  chair(?:s|man|men|persons?)? president(?:s|ial)? committees? organi[sz]ers? errat(?:um|a)
  corrigend(?:um|a) corrections? addend(?:um|a) retractions? obituary inmemoriam calendar events?
  journal conference workshop symposium vorwort geleitwort einleitung einfuhrung nachwort
  buchbesprechung(?:en)? rezension(?:en)? avantpropos comptes?rendus? presentacion introduccion
  prologo resenas? introduzione prefazione recension[ei] introducao apresentacao prefacio
`;

/** Roman ones before another number, or at the end. */
const NUMBER = String.raw`\d|[ivx]+(?=\d|$)`;

const STOCK = new RegExp(`^(?:${WORDS.trim().split(/\s+/u).join("|")}|${NUMBER})*$`, "u");

/** No title of stock words is longer; what is longer is not searched. */
const LONGEST = 80;

/** @param title - its key: "responsetothelettertotheeditor". */
export function isStockTitle(title: string): boolean {
  return title.length <= LONGEST && STOCK.test(title);
}
