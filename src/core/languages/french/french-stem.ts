import { stemmer } from "@orama/stemmers/french";
import { rememberStems } from "../remember-stems.ts";

const WORD = /^[a-z]+$/;

/** Forms that suffixes do not join, and peoples with their countries. Folded. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    syrie: "syr",
    syrien: "syr",
    syriens: "syr",
    syrienne: "syr",
    syriennes: "syr",
    turc: "turqu",
    turcs: "turqu",
    turque: "turqu",
    turques: "turqu",
    turquie: "turqu",
    maroc: "maroc",
    marocain: "maroc",
    marocaine: "maroc",
    marocains: "maroc",
    marocaines: "maroc",
    allemagne: "allemand",
    allemand: "allemand",
    allemande: "allemand",
    allemands: "allemand",
    allemandes: "allemand",
    espagne: "espagnol",
    espagnol: "espagnol",
    espagnole: "espagnol",
    espagnols: "espagnol",
    europe: "europ",
    europeen: "europ",
    europeenne: "europ",
    europeens: "europ",
    europeennes: "europ",
    afrique: "afriqu",
    africain: "afriqu",
    africaine: "afriqu",
    africains: "afriqu",
    africaines: "afriqu",
    municipal: "municipal",
    municipale: "municipal",
    municipaux: "municipal",
    municipales: "municipal",
    municipalite: "municipal",
    municipalites: "municipal",
    local: "local",
    locaux: "local",
    travaux: "travail",
    oeil: "oeil",
    yeux: "oeil",
    vient: "ven",
    viennent: "ven",
    venu: "ven",
    venus: "ven",
    venue: "ven",
    venues: "ven",
    venir: "ven",
    fuit: "fui",
    fuient: "fui",
    fui: "fui",
    fuite: "fui",
    fuir: "fui",
    doit: "dev",
    doivent: "dev",
    paie: "pay",
    paient: "pay",
    paye: "pay",
    payer: "pay",
    payes: "pay",
  }),
);

/** Endings that Snowball's rules leave where their accent is folded away (`organisée`, `qualité`), and their kin. */
const LEFT_OVER = /(?<=[a-z]{3})(?:ateur|eur|ent|ees?|es|at|er|ez|e|i|s)$/;
const LAST_LETTER = /(?<=[a-z]{3})(?:i|(?<=l)l)$/;

/** The stem of a folded French word by Snowball's French stemmer, without the endings that it leaves on folded words. */
export const frenchStem = rememberStems((folded) => {
  if (!WORD.test(folded)) return folded;
  return IRREGULAR.get(folded) ?? stemmer(folded).replaceAll("y", "i").replace(LEFT_OVER, "").replace(LAST_LETTER, "");
});
