import { stemmer } from "@orama/stemmers/german";
import { rememberStems } from "../remember-stems.ts";

const WORD = /^[a-z]+$/;
/** "ue" for "ü" on a keyboard without umlauts; behind these letters it is no umlaut: "quelle", "neue", "bauen". */
const WRITTEN_OUT = /(?<![aeq])ue|(?<![aeiou])(?:ae|oe)/g;
const UMLAUTS: Readonly<Record<string, string>> = { ue: "u", ae: "a", oe: "o" };

/** Snowball takes the last letter of "Kurs" for an ending. */
const COURSE = /kurs(?:e[sn]?)?$/;

/** Forms that suffixes do not join: plurals and past forms with another vowel, and foreign plurals. Folded. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    stadte: "stadt",
    stadten: "stadt",
    stadtische: "stadt",
    lander: "land",
    landern: "land",
    hauser: "haus",
    hausern: "haus",
    manner: "mann",
    mannern: "mann",
    turken: "turkei",
    turkische: "turkei",
    turkischen: "turkei",
    turkisch: "turkei",
    turkischer: "turkei",
    turkisches: "turkei",
    turkischem: "turkei",
    marokkanische: "marokko",
    marokkanischen: "marokko",
    marokkanischer: "marokko",
    marokkanisches: "marokko",
    marokkaner: "marokko",
    marokkanern: "marokko",
    deutsche: "deutschland",
    deutschen: "deutschland",
    deutscher: "deutschland",
    deutsches: "deutschland",
    deutschem: "deutschland",
    deutschlands: "deutschland",
    kam: "komm",
    kamen: "komm",
    gekommen: "komm",
    stieg: "steig",
    stiegen: "steig",
    gestiegen: "steig",
    anstieg: "steig",
    wuchs: "wachs",
    gewachsen: "wachs",
    wachstum: "wachs",
    zahlt: "zahl",
    lag: "lieg",
    liegen: "lieg",
    liegt: "lieg",
    geflohen: "flucht",
    flucht: "flucht",
    gefluchtete: "fluchtling",
    gefluchteten: "fluchtling",
    fluchtlinge: "fluchtling",
    fluchtlingen: "fluchtling",
    fluchtlings: "fluchtling",
    gegrundet: "grund",
    grundete: "grund",
    grunder: "grund",
    grunderin: "grund",
    grundung: "grund",
    syrer: "syr",
    syrern: "syr",
    syrien: "syr",
    syrisch: "syr",
    syrische: "syr",
    syrischen: "syr",
    syrischer: "syr",
    syriens: "syr",
  }),
);

/**
 * The stem of a folded German word by Snowball's German stemmer, with umlauts that are written out as two letters
 * folded like those that are not; other words and numbers stay.
 */
export const germanStem = rememberStems((folded) => {
  if (!WORD.test(folded)) return folded;
  const plain = folded.replace(WRITTEN_OUT, (letters) => UMLAUTS[letters] ?? letters);
  return IRREGULAR.get(plain) ?? (COURSE.test(plain) ? plain.replace(COURSE, "kurs") : stemmer(plain));
});
