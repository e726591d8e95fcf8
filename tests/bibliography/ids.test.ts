import { describe, expect, test } from "vitest";

import {
  isPreprintDoi,
  isPublishersDoi,
  normalArxiv,
  normalDoi,
  normalOpenAlex,
  normalOrcid,
  normalPmid,
} from "../../src/bibliography/ids.ts";
import { anyCharacter } from "../any-character.ts";
import { fc, runs } from "../property.ts";

describe("a DOI", () => {
  // As Publish or Perish has it, cut out of an address.
  test("cut out of an address has its own signs", () => {
    expect(
      normalDoi("10.1002/1098-2345%28200011%2952%3A3%3C133%3A%3AAID-AJP2%3E3.0.CO%3B2-%23"),
    ).toBe("10.1002/1098-2345(200011)52:3<133::aid-ajp2>3.0.co;2-#");
  });

  test("may be a short one", () => {
    for (const printed of ["10/gk5t2h", "https://doi.org/10/GK5T2H", " doi: 10/gk5t2h "]) {
      expect(normalDoi(printed)).toBe("10/gk5t2h");
    }
    for (const printed of ["10/2019", "10/a", "see 10/gk5t2h", "p. 10/abcd"]) {
      expect(normalDoi(printed)).toBeUndefined();
    }
  });

  test.each(["10.1000/a%20b", "10.1000/a%22b", "10.1000/abc%2e"])(
    "keeps %s as it is",
    (printed) => {
      expect(normalDoi(printed)).toBe(printed);
    },
  );

  test.each([
    "10.1000/abc",
    "10.1000/ABC",
    "doi:10.1000/abc",
    "DOI: 10.1000/abc",
    "https://doi.org/10.1000/abc",
    "http://dx.doi.org/10.1000/ABC",
    "https://doi.org/10.1000%2Fabc",
    "https://doi.org/10.1000%2fabc",
    "  10.1000/abc. ",
    "10.1000/abc;",
    "⟨10.1000/abc⟩.",
    "{10.1000/abc}",
    "doi = {10.1000/abc},",
    '"10.1000/abc"',
    String.raw`\href{https://doi.org/10.1000/abc}{10.1000/abc}`,
    "[10.1000/abc](https://doi.org/10.1000/abc)",
    '<a href="https://doi.org/10.1000/abc">10.1000/abc</a>',
  ])("is the same as %s", (printed) => {
    expect(normalDoi(printed)).toBe("10.1000/abc");
  });

  test.each([
    ["10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2"],
    ["10.1016/S0140-6736(20)30183-5"],
    ["10.1000.10/123"],
  ])("keeps all of %s but its case", (printed) => {
    expect(normalDoi(printed)).toBe(printed.toLowerCase());
  });

  test.each([String.raw`10.1000/on\_looms`, String.raw`10.1000/on{\_}looms`])(
    "has the signs that TeX escapes in %s",
    (printed) => {
      expect(normalDoi(printed)).toBe("10.1000/on_looms");
    },
  );

  test.each(["", "n/a", "10.1000", "10.1000/", "https://example.org/abc", "11.1000/abc"])(
    "is not %j",
    (printed) => {
      expect(normalDoi(printed)).toBeUndefined();
    },
  );

  test("of a preprint is known by its repository", () => {
    expect(isPreprintDoi("10.48550/arxiv.2301.01234")).toBe(true);
    expect(isPreprintDoi("10.1101/2020.01.01.123456")).toBe(true);
    expect(isPreprintDoi("10.1000/abc")).toBe(false);
  });

  test.each([
    ["PeerJ", "10.7287/peerj.preprints.3119v1", "10.7717/peerj.4375"],
    ["JMIR", "10.2196/preprints.21000", "10.2196/21000"],
    ["Copernicus", "10.5194/acpd-15-32413-2015", "10.5194/acp-16-7917-2016"],
    ["Copernicus since 2016", "10.5194/acp-2015-900", "10.5194/gmd-8-1-2015"],
    ["EGU", "10.5194/egusphere-2023-12", "10.5194/essd-13-1-2021"],
    ["Copernicus until 2015", "10.5194/hessd-12-1-2015", "10.5194/sd-21-1-2016"],
    ["EdArXiv", "10.35542/osf.io/abcde", "10.1101/gad.123456.100"],
  ])("of a preprint of %s is told from that of a paper", (_, preprint, paper) => {
    expect(isPreprintDoi(preprint)).toBe(true);
    expect(isPublishersDoi(preprint)).toBe(false);
    expect(isPublishersDoi(paper)).toBe(true);
  });

  test("of F1000Research is that of a paper", () => {
    expect(isPublishersDoi("10.12688/f1000research.11407.2")).toBe(true);
  });

  test.each(["10.3929/ethz-b-000123456", "10.5281/zenodo.1"])(
    "%s is an archive's, beside that of a publisher",
    (doi) => {
      expect(isPublishersDoi(doi)).toBe(false);
    },
  );
});

describe("an arXiv id", () => {
  test.each([
    ["2301.01234", "2301.01234"],
    ["2301.01234v2", "2301.01234"],
    ["0704.0001", "0704.0001"],
    ["arXiv:2301.01234v1 [cs.LG]", "2301.01234"],
    ["arXiv preprint arXiv:2301.01234", "2301.01234"],
    ["https://arxiv.org/abs/2301.01234", "2301.01234"],
    ["http://arxiv.org/pdf/2301.01234v3.pdf", "2301.01234"],
    ["hep-th/9901001", "hep-th/9901001"],
    ["math.GT/0309136v1", "math.gt/0309136"],
    ["https://arxiv.org/abs/math/0309136", "math/0309136"],
  ])("printed as %s is %s", (printed, id) => {
    expect(normalArxiv(printed)).toBe(id);
  });

  test.each(["", "arXiv", "2301", "12345.678", "2301.0123456"])("is not %j", (printed) => {
    expect(normalArxiv(printed)).toBeUndefined();
  });
});

describe("a PubMed id", () => {
  test.each([
    "12345678",
    "PMID: 12345678",
    "PMID 12345678",
    "pmid:012345678",
    "https://pubmed.ncbi.nlm.nih.gov/12345678/",
  ])("is the same as %s", (printed) => {
    expect(normalPmid(printed)).toBe("12345678");
  });

  test.each(["", "0", "PMC1234567", "1234567890", "10.1000/abc"])("is not %j", (printed) => {
    expect(normalPmid(printed)).toBeUndefined();
  });
});

describe("an OpenAlex id", () => {
  test.each([
    ["https://openalex.org/W2741809807", "W2741809807"],
    ["https://api.openalex.org/works/w2741809807", "W2741809807"],
    ["A5023888391", "A5023888391"],
  ])("printed as %s is %s", (printed, id) => {
    expect(normalOpenAlex(printed)).toBe(id);
  });

  test.each(["", "W", "S137773608", "2741809807"])("is not %j", (printed) => {
    expect(normalOpenAlex(printed)).toBeUndefined();
  });
});

describe("an ORCID", () => {
  test.each([
    ["0000-0002-1825-0097", "0000-0002-1825-0097"],
    ["https://orcid.org/0000-0001-5109-3700", "0000-0001-5109-3700"],
    ["000000021694233x", "0000-0002-1694-233X"],
    ["https://orcid.org/0000-0002-1694-233X", "0000-0002-1694-233X"],
    [" (0000-0002-1694-233X) ", "0000-0002-1694-233X"],
  ])("printed as %s is %s", (printed, orcid) => {
    expect(normalOrcid(printed)).toBe(orcid);
  });

  test.each([
    ["its check digit is wrong", "0000-0002-1825-0098"],
    ["two of its digits are swapped", "0000-0002-1852-0097"],
    ["its check digit is missing", "0000-0002-1694-233"],
    ["its check digit is wrong at the usual address", "https://orcid.org/0000-0002-1825-0098"],
    ["there is nothing", ""],
  ])("is none when %s", (_, printed) => {
    expect(normalOrcid(printed)).toBeUndefined();
  });

  test("is none once any one of its digits is another", () => {
    fc.assert(
      fc.property(fc.nat(14), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digits = [..."000000021825009"].map(Number);
        digits[place] = (digits[place]! + step) % 10;

        expect(normalOrcid(`${digits.join("")}7`)).toBeUndefined();
      }),
      { seed: 1 },
    );
  });
});

describe("an id of any kind", () => {
  const kinds = [normalDoi, normalArxiv, normalPmid, normalOpenAlex, normalOrcid];

  test("is not found in 100,000 characters of anything else", () => {
    for (const normal of kinds)
      for (const noise of ["a-", "10.", "1", " ", "/", "10.1000"])
        expect(normal(noise.repeat(100_000))).toBeUndefined();
  });

  test("in its one spelling stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (noise) => {
        for (const normal of kinds) {
          const id = normal(noise) ?? normal(`10.1000/${noise}`);
          if (id !== undefined) expect(normal(id)).toBe(id);
        }
      }),
      { seed: 1, numRuns: runs(500) },
    );
  });
});
