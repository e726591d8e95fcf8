/**
 * The journals that NASA's Astrophysics Data System writes as macros, `journal = {\mnras}`, by their names.
 *
 * @see The list of macros of AASTeX, which ADS follows.
 */
const JOURNALS: ReadonlyMap<string, string> = new Map(
  (
    "aj=Astronomical Journal|actaa=Acta Astronomica|araa=Annual Review of Astronomy and Astrophysics|" +
    "apj=Astrophysical Journal|apjl=Astrophysical Journal Letters|apjlett=Astrophysical Journal Letters|" +
    "apjs=Astrophysical Journal Supplement Series|apjsupp=Astrophysical Journal Supplement Series|" +
    "ao=Applied Optics|applopt=Applied Optics|apss=Astrophysics and Space Science|" +
    "aap=Astronomy and Astrophysics|astap=Astronomy and Astrophysics|" +
    "aapr=Astronomy and Astrophysics Reviews|aaps=Astronomy and Astrophysics Supplement|" +
    "baas=Bulletin of the American Astronomical Society|" +
    "caa=Chinese Astronomy and Astrophysics|cjaa=Chinese Journal of Astronomy and Astrophysics|" +
    "gca=Geochimica et Cosmochimica Acta|grl=Geophysical Research Letters|icarus=Icarus|" +
    "jcap=Journal of Cosmology and Astroparticle Physics|jcp=Journal of Chemical Physics|" +
    "jgr=Journal of Geophysical Research|" +
    "jqsrt=Journal of Quantitative Spectroscopy and Radiative Transfer|" +
    "jrasc=Journal of the Royal Astronomical Society of Canada|" +
    "memras=Memoirs of the Royal Astronomical Society|" +
    "memsai=Memorie della Società Astronomica Italiana|" +
    "mnras=Monthly Notices of the Royal Astronomical Society|na=New Astronomy|" +
    "nar=New Astronomy Reviews|nat=Nature|nphysa=Nuclear Physics A|" +
    "pasa=Publications of the Astronomical Society of Australia|" +
    "pasj=Publications of the Astronomical Society of Japan|" +
    "pasp=Publications of the Astronomical Society of the Pacific|physrep=Physics Reports|" +
    "physscr=Physica Scripta|planss=Planetary and Space Science|pra=Physical Review A|" +
    "prb=Physical Review B|prc=Physical Review C|prd=Physical Review D|pre=Physical Review E|" +
    "prl=Physical Review Letters|procspie=Proceedings of SPIE|psj=Planetary Science Journal|" +
    "qjras=Quarterly Journal of the Royal Astronomical Society|" +
    "rmxaa=Revista Mexicana de Astronomía y Astrofísica|skytel=Sky and Telescope|" +
    "solphys=Solar Physics|ssr=Space Science Reviews|zap=Zeitschrift für Astrophysik"
  )
    .split("|")
    .map((pair) => pair.split("=") as [string, string]),
);

/** `\mnras` → the journal's name; any other value stays. */
export function journalBehind(tex: string): string {
  const [, macro = ""] = /^[\s{]*\\([a-z]{2,8})[\s{}]*$/u.exec(tex) ?? [];
  return JOURNALS.get(macro) ?? tex;
}
