/** What people and programs of several languages call the columns of a table, most telling first. */
export const columnNames = {
  authors: namesOf(`authors, author, author(s), author/s, author names, author name, author list,
    list of authors, creators, creator, autoren, autor, autor(en), autor/in, verfasser, auteurs,
    auteur, auteur(s), autores, autor(es), autori, autore, autore/i, 作者, 著者, 저자`),
  title: namesOf(`title, titles, article title, document title, paper title, item title,
    title of paper, publication title, paper, titel, titre, título, titulo, titolo, 标题, 题名,
    文献标题, 論文名, 제목`),
  year: namesOf(`year, publication year, year of publication, pubyear, pub year, published, date,
    publication date, date published, jahr, erscheinungsjahr, année, annee, año, ano, anno, 年份,
    年, 연도`),
  date: namesOf("publication date, date published, date, published"),
  venue: namesOf(`journal, venue, source title, source, publication title, journal title,
    journal/book, publication, container title, booktitle, conference, zeitschrift, quelle, revue, revista,
    rivista, 期刊, 来源出版物名称`),
  kind: namesOf("document type, publication type, item type, content type, type, typ"),
  keywords: namesOf(`keywords, author keywords, tags, manual tags, schlagwörter, mots-clés,
    palabras clave, 关键词`),
  abstract: namesOf("abstract, abstract note, zusammenfassung, résumé, resumen, 摘要"),
  doi: namesOf("doi, item doi"),
  pmid: namesOf("pmid, pubmed id"),
  arxiv: namesOf("arxiv, arxiv id, arxivid"),
  address: namesOf("url, link, address"),
};

function namesOf(list: string): readonly string[] {
  return list.split(",").map((name) => name.trim());
}
