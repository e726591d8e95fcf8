import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const author = (place: number, name: string, cited: string, others = "") =>
  `<AUTORES NOME-COMPLETO-DO-AUTOR="${name}" NOME-PARA-CITACAO="${cited}" ORDEM-DE-AUTORIA="${place}" NRO-ID-CNPQ=""${others}/>`;

const ADA = author(
  1,
  "Ada Clara King",
  "KING, A. C.;King, Ada",
  ' ORCID-ID="https://orcid.org/0000-0002-1825-0097"',
);
const BOB = author(2, "Bob Costa Filho", "COSTA FILHO, B.");

const curriculum = (inner: string) =>
  runToEnd(
    read({
      file: "curriculo.xml",
      text: `<?xml version="1.0" encoding="ISO-8859-1"?><CURRICULO-VITAE NUMERO-IDENTIFICADOR="1234567890123456"><DADOS-GERAIS NOME-COMPLETO="Ada Clara King"/><PRODUCAO-BIBLIOGRAFICA>${inner}</PRODUCAO-BIBLIOGRAFICA></CURRICULO-VITAE>`,
    }),
  );

test("articles, papers of meetings and chapters of Lattes have authors in their order", () => {
  const { format, bibliography } = curriculum(`
<ARTIGOS-PUBLICADOS><ARTIGO-PUBLICADO SEQUENCIA-PRODUCAO="1"><DADOS-BASICOS-DO-ARTIGO NATUREZA="COMPLETO" TITULO-DO-ARTIGO="Sobre teares" ANO-DO-ARTIGO="2010" TITULO-DO-ARTIGO-INGLES="On looms" DOI="10.1000/looms"/><DETALHAMENTO-DO-ARTIGO TITULO-DO-PERIODICO-OU-REVISTA="Notas" ISSN="1"/>${BOB}${ADA}<PALAVRAS-CHAVE PALAVRA-CHAVE-1="teares" PALAVRA-CHAVE-2=""/></ARTIGO-PUBLICADO></ARTIGOS-PUBLICADOS>
<TRABALHOS-EM-EVENTOS><TRABALHO-EM-EVENTOS><DADOS-BASICOS-DO-TRABALHO TITULO-DO-TRABALHO="Cartas" ANO-DO-TRABALHO="2003"/><DETALHAMENTO-DO-TRABALHO NOME-DO-EVENTO="Congresso" TITULO-DOS-ANAIS-OU-PROCEEDINGS=""/>${author(1, "Ay, C.", "AY, C.")}${author(2, "Dora de Souza", "SOUZA, D.")}</TRABALHO-EM-EVENTOS></TRABALHOS-EM-EVENTOS>
<CAPITULO-DE-LIVRO-PUBLICADO><DADOS-BASICOS-DO-CAPITULO TITULO-DO-CAPITULO-DO-LIVRO="Fios" ANO="2004"/><DETALHAMENTO-DO-CAPITULO TITULO-DO-LIVRO="Tecidos"/>${ADA}</CAPITULO-DE-LIVRO-PUBLICADO>`);
  const { papers } = bibliography;

  expect(format).toBe("Lattes XML");
  expect(papers.map((paper) => [paper.title, paper.year, paper.venue, namesOf(paper)])).toEqual([
    ["Sobre teares", 2010, "Notas", ["Ada Clara King", "Bob Costa Filho"]],
    ["Cartas", 2003, "Congresso", ["C. Ay", "Dora de Souza"]],
    ["Fios", 2004, "Tecidos", ["Ada Clara King"]],
  ]);
  expect(papers[0]).toMatchObject({
    kind: "artigo publicado",
    keywords: ["teares"],
    ids: { doi: "10.1000/looms" },
  });
  expect(papers.flatMap(({ byline }) => byline.authors.map(({ family }) => family))).toEqual([
    "King",
    "Costa Filho",
    "Ay",
    "de Souza",
    "King",
  ]);
  expect(papers[0]?.byline.authors[0]?.ids).toEqual({ orcid: "0000-0002-1825-0097" });
});

test("who edited a book is no author of it, and software is no paper", () => {
  const { papers } = curriculum(
    `<LIVRO-PUBLICADO-OU-ORGANIZADO><DADOS-BASICOS-DO-LIVRO TIPO="LIVRO_ORGANIZADO_OU_EDICAO" TITULO-DO-LIVRO="Tecidos" ANO="2004"/>${ADA}</LIVRO-PUBLICADO-OU-ORGANIZADO>
<SOFTWARE><DADOS-BASICOS-DO-SOFTWARE TITULO-DO-SOFTWARE="Tear" ANO="2004"/>${ADA}</SOFTWARE>`,
  ).bibliography;

  expect(papers.map((paper) => [paper.title, namesOf(paper)])).toEqual([["Tecidos", []]]);
});
