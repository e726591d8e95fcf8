/** Whether names of which their source says that each is one name, perhaps a group's, are people's: "Ada B. King". */

import { isParticle } from "../../author-name.ts";
import { spokenName } from "../../bylines/spoken-name.ts";

import { isSortedPerson } from "./sorted-person.ts";

/** So many people show that all names of a list are written so. */
const SHOWING = 2;

/** Whether most of a list read like people. One alone is more often a group: "OpenAI Research". */
export function areSpokenPeople(names: readonly string[]): boolean {
  const people = names.filter(isSpokenPerson);
  const isShown = people.length >= SHOWING && people.length > names.length / 2;
  // "Google Brain", "Meta Platforms": two words that begin large prove nothing.
  if (!isShown) return false;
  const words = people.map((name) => name.split(" "));
  if (words.some((name) => name.some(isInitial))) return true;
  // "Anna de Jong", but neither "Banco de Portugal" nor others beside it.
  const areOffices = words.some(([first = ""]) => OFFICES.has(first.toLowerCase()));
  return !areOffices && words.some((name) => name.some(isParticle));
}

/** What groups whose names have a particle begin with. */
const OFFICES: ReadonlySet<string> = new Set(
  `academia académie administración administration agence agencia agenzia alcaldía amt archief archives archivio archivo
  arquivo asamblea asociación assemblea assemblée associação associazione autoridad ayuntamiento azienda banca banco bank
  banque biblioteca bibliothèque bund bundesamt bureau caisse caixa caja câmara cámara camera casa cassa centrale centre
  centro chambre cidade cité città ciudad colegio collège collegio comisión comissão comité comitê commissie commission
  commune compagnie compañía comune comunidad comunità confederación conseil consejo conselho consiglio consorcio corte
  cour defensoría departamento département dienst dipartimento diputación dirección direction direktion direzione école
  ente escola escuela estado état facultad faculté federación fédération federazione fondation fondazione fundação
  fundación gemeente gemeinde generalitat gobierno gouvernement governo groupe grupo gruppo hof hogeschool hôpital hospital
  institut instituto instituut istituto junta kamer kammer kanton koninkrijk laboratoire laboratorio land landesamt
  landkreis liga ligue magistrat mairie ministère ministerie ministerio ministério ministero musée museo museu nations
  naciones observatoire observatorio observatório office oficina ordem orden ordine ordre organisatie organisation
  organización palais parlament parlamento parlement partei partido prefeitura presidencia procuraduría provincia
  provincie raad rat red región regione région registro reino repubblica república république rijksdienst scuola
  secretaria secretaría secrétariat senado senat sénat service servicio serviço servizio sindicato sociedad sociedade
  società société staat stad stadt stichting superintendencia syndicat teatro théâtre tribunal tribunale unidad union
  unión unione verein vereniging ville xunta zentrum`.split(/\s+/u),
);

/** "B." of "Ada B. King". */
function isInitial(word: string): boolean {
  return /^\p{Lu}\p{M}*\.$/u.test(word);
}

/** "Ada B. Lovelace", but not "Royal Society"; places are no sign of groups, for people are called Michael York. */
export function isSpokenPerson(name: string): boolean {
  const { family = "", given = "" } = spokenName(name);
  return !name.includes(",") && isSortedPerson(family, given);
}
