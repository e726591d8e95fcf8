import type { Columns } from "../../table/table-header.ts";

/** What people and programs call the columns of a table in languages other than English; keys of JSON, too. */
export const otherLanguages = {
  authors:
    namesOf(`autoren, autor, autor(en), autor/in, autor/innen, autor:innen, autor*innen, autorinnen, verfasser, auteurs,
    auteur, auteur(s), auteur/s, autores, autor(es), autores/as, autori, autore, autore/i, författare,
    forfattere, forfatter, tekijät, autorzy, autoři, szerzők, yazarlar, yazar, penulis, tác giả, autora, autoras,
    autor/a, autor(a), autor/es, autor(es)/a(s), autores(as), autors, autorid, autoriai, autorin,
    autorinnen und autoren, verfasserin, verfasser/in, verfasser(in), verfasser/innen, verfasser:innen,
    verfasser*innen, verfasserinnen, auteur·e·s, auteur.e.s, auteur(e)s, auteurs/autrices, autrices,
    forfatter(e), schrijvers, avtorji, avtor, pengarang, nama penulis, συγγραφείς, מחברים, ผู้แต่ง, المؤلف,
    اسم الباحث, الباحث, الباحثون, نویسنده, 저자들, 저자(공동저자 포함), 著者氏名, авторы, автор, автори, المؤلفون, نویسندگان,
    作者, 作者姓名, 完整作者, 全部作者, 所有作者, 作者列表, author-作者, 论文作者, 著者, 著者名, 執筆者, 執筆者名, 저자, 저자명`),
  title:
    namesOf(`titel, titre, titre de l'article, titre de l’article, titre de la publication, titel der publikation,
    titel der arbeit, titel des artikels, titel des aufsatzes, título, título del artículo, titulo del articulo,
    título do artigo, titulo do artigo, titolo dell'articolo, titolo dell’articolo, titulo, titolo, otsikko,
    nimeke, tytuł, tytul, název, nazev, cím, başlık, baslik, makale adı, makale adi, makale başlığı, judul,
    tên bài, название, заглавие, назва, العنوان, عنوان, عنوان البحث, 标题, 論文題目, 題名, 题名, 標題, title-题名, 文献标题, 論文名,
    論文タイトル, タイトル, 和文標題, 論文標題, 論題, 表題, 篇名, 题目, 论文题目, 论文标题, 文章标题, 제목, 논문명, 논문제목, tittel, titlu, títol, názov, naslov, τίτλος, כותרת, ชื่อเรื่อง, tiêu đề`),
  year: namesOf(`jahr, erscheinungsjahr, publikationsjahr, année, annee, año, ano, anno, jaar, år, vuosi, rok, év, yıl, yil,
    yayın yılı, tahun, năm, год, рік, السنة, سال, 年份, 年, 出版年, 发表年份, 発行年, 発表年, 刊行年, 연도, 발행연도, 발행년, 발행년도, 게재연도, 发表时间, 出版日付, година,
    godina, έτος, שנה, ปี`),
  date: namesOf(`fecha de publicación, fecha de publicacion, data de publicação, data de publicacao, data di pubblicazione,
    date de publication, date de parution, erscheinungsdatum, veröffentlichungsdatum, publicatiedatum,
    data publikacji, дата публикации`),
  venue:
    namesOf(`zeitschrift, zeitschriftentitel, name der zeitschrift, quelle, revue, titre de la revue, nom de la revue,
    revista, nombre de la revista, título de la revista, periódico, rivista, tijdschrift, tidskrift, tidsskrift,
    lehti, julkaisu, czasopismo, časopis, folyóirat, dergi, jurnal, nama jurnal, tạp chí, журнал, источник,
    издание, 期刊, 期刊名称, 刊名, source-文献来源, 来源, 来源出版物名称, 掲載誌, 掲載誌名, 雑誌名, 資料名, 収録刊行物, 저널명, 학술지명`),
};

/** Altmetric's tables name no others. */
export const OF_INSTITUTION = "authors at my institution";

/** What people and programs of several languages call the columns of a table, most telling first. */
export const columnNames = {
  authors: [
    // Answers of Wikidata have its numbers under "author" and "work".
    ...namesOf("author label, authors label"),
    ...namesOf(`authors, author, author(s), author/s, author names, author name, author list,
    authors list, author full names, authors full, full authors, authors full names, list of authors, all authors, creators, creator,
    author string, authors string, authors text, authors name, authors names, author name(s), author's name, authors' names, author/s name,
    name of author, name of authors, name of the author, name of the authors, name of author(s),
    name of the author(s), name of the author/s, name of author/s, names of authors, inventor/author, inventors, inventor,
    full author list, complete author list, full list of authors, list of all authors, written by,
    authors of the study, author(s) of the study, study authors,
    authorships, dc contributor author, dc creator, authfullname s`),
    ...otherLanguages.authors,
    "authors, primary",
    OF_INSTITUTION,
  ],
  firstAuthors:
    namesOf(`first author, first authors, first author(s), first author name, 1st author, 1st authors,
    lead author, lead authors, lead author(s), lead author name, principal author, principal authors, main author,
    main authors, erstautor, erstautorin, erstautor/in, erstautor:in, premier auteur, primer autor, primo autore,
    primeiro autor`),
  coAuthors:
    namesOf(`co-authors, coauthors, co authors, co-author, coauthor, co author, co-author(s), coauthor(s), other authors, further authors,
    additional authors, remaining authors, mitautoren, koautoren, coautores, co-auteurs, coautori`),
  contributors:
    namesOf(`contributors, contributor(s), team members, team member(s), project members, researchers,
    researcher(s), investigators, presenters, presenter(s), mitwirkende, contributeurs`),
  title: [
    ...namesOf("work label, paper label, article label, publication label, item label"),
    ...namesOf(`title, titles, article title, document title, paper title, item title,
    title of paper, title of the paper, title of article, title of the article, title of publication,
    title of the publication, name of paper, name of the paper, paper name, article name,
    name of the article, chapter title, title of chapter, title of the chapter, title of study, title of the study, manuscript title, study title, work title, dc title, title s, primary title, publication title, paper, display name`),
    ...otherLanguages.title,
    ...namesOf("title primary, article"),
  ],
  year: [
    ...namesOf(`year, publication year, publication date year, year of publication, pubyear, pub year, published year,
    year published, year-年, published, date, publication date, date published, pubtime-发表时间,
    cover date, pub date, issued, publish time, dc date issued, prism coverdate, publicationdatey i, produceddatey i, year of publishing, original paper date`),
    ...otherLanguages.year,
    ...otherLanguages.date,
  ],
  date: [
    ...namesOf(
      "publication date, date published, date, published, cover date, pub date, issued, publish time, dc date issued, prism coverdate, pubtime-发表时间, 发表时间, 出版日付, original paper date",
    ),
    ...otherLanguages.date,
  ],
  venue: [
    ...namesOf("journal label, venue label, published in label"),
    ...namesOf(`journal, venue, source title, source title/anthology title, publication title, journal title,
    journal name, full journal title, full journal name, name of journal, name of the journal, journals, journal/collection title, pubtitle, pub name,
    journal/book, journal/conference, journal / conference, conference/journal, journal or conference, journal/source,
    journal/proceedings, publication, publication name, prism publicationname, journaltitle s, venue name, publication venue,
    publication outlet, outlet, published in, container title, container-title, container, periodical, periodical title,
    secondary title, parent title, host publication, host publication title, booktitle, book title, source, source name, proceedings,
    proceedings title, conference name, conference title, so, conference, journal ref, journal-ref,
    journal abbreviation, abbreviated journal, dc source journal, dc source journaltitle, dc source title, dc relation journal,
    dc relation ispartof, dcterms ispartof, dc relation ispartofseries, dc source, periodical full, periodical abbrev,
    title secondary`),
    ...otherLanguages.venue,
  ],
  complete: namesOf("list complete, author list complete, authors complete"),
  count:
    namesOf(`number of authors, num authors, author count, authors count, n authors, nb authors, no of authors,
    no. of authors, # authors, # of authors, #authors, total authors, anzahl autoren, anzahl der autoren,
    nombre d'auteurs, nb auteurs, número de autores, numero de autores, nº de autores, numero di autori`),
  category: namesOf("category, categories, primary category, topic, primary topic"),
  kind: namesOf(
    "document type, publication type, item type, content type, reference type, doctype, type, typ",
  ),
  keywords: namesOf(`keywords, author keywords, tags, manual tags, schlagwörter, mots-clés,
    palabras clave, dc subject, authkeywords, keyword-关键词, 关键词`),
  abstract: namesOf(
    "abstract, abstract note, ab, dc description abstract, zusammenfassung, résumé, resumen, summary-摘要, 摘要",
  ),
  doi: namesOf(
    "doi, item doi, doi-doi, dc identifier doi, prism doi, doiid s, externalids doi, externalids, original paper doi",
  ),
  pmid: namesOf("pmid, pubmed id, original paper pubmed id"),
  arxiv: namesOf("arxiv, arxiv id, arxivid"),
  openalex: namesOf("openalex id, openalex, openalex url, openalex work id"),
  address:
    namesOf(`url, link, address, article url, article link, paper url, paper link, publication url,
    publication link, doi url, doi link, url 1, link 1, weblink, links`),
};

/** Columns of whole lists beside "Authors", which then has "King et al.". */
export function fullLists(columns: Columns): readonly string[] {
  return [...columns.keys()].filter((name) => FULL_LIST.test(name));
}

const FULL_LIST =
  /^(?:full|complete) (?:list of )?authors?(?: (?:information|lists?|names?))?(?: \(.{1,80}\))?$/u;

/** "DOI / Link", "DOI or URL" */
export function doisOrLinks(columns: Columns): readonly string[] {
  return [...columns.keys()].filter((name) => DOI_OR_LINK.test(name));
}

const DOI_OR_LINK =
  /^(?:dois?[\s_/,|]{1,4}(?:or )?(?:web)?(?:link|url)s?|(?:link|url)s?[\s_/,|]{1,4}(?:or )?dois?)$/u;

/** Programs leave out the blanks: "publicationYear". */
function namesOf(list: string): readonly string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .flatMap((name) => (name.includes(" ") ? [name, name.replaceAll(" ", "")] : [name]));
}
