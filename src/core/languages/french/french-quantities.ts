import { tokenize } from "../../text/tokens.ts";
import type { QuantityRules } from "../language-rules.ts";
import { FRENCH_STOP_WORDS } from "./french-stop-words.ts";

const COUNTED = /\b(?:combien (?:de |d')|nombre (?:de |d'|des |total de ))((?:[\p{L}\p{N}'-]+\s*){1,4})/u;
const MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre";
/** Words for people at large: whatever group a text counts may be meant. */
const ANYBODY = new Set(
  "gens personnes habitants individus monde pour pourcent euros kilometres metres ans annees mois semaines jours fois".split(
    " ",
  ),
);
const TIME = "ans?|annees?|mois|semaines?|jours?|heures?|minutes?|decennies?";
const UNITS = "deux|trois|quatre|cinq|six|sept|huit|neuf|dix";

/** Matched with folded texts. */
export const FRENCH_QUANTITIES: QuantityRules = {
  wordings: [
    [/\bkm2\b|\bkilometres? carres?\b|\bsuperficie\b|\bsurface\b/, "area"],
    [
      /\bpour ?cent(?:age)?\w*|%|\b(?:quelle|la|une|quel) (?:part|proportion|fraction)\b|\b(?:part|proportion) (?:des?|d'|du)\b|\btaux\b/,
      "percent",
    ],
    [
      /\bcombien d'argent\b|\bcout\w*\b|\bbudget\b|\beuros?\b|\bloyers?\b|\bsalaires?\b|\bgagne(?:nt|-t-il|nt-ils)? combien\b|\bcombien gagne\w*|\brevenus? (?:moyen|mensuel|annuel)s?\b|\bquelle (?:est la )?subvention\b|\bchiffre d'affaires\b|\bvolume d'affaires\b|\bdettes?\b|\bendette\w*\b|\bmontant\b|\bprix\b/,
      "money",
    ],
    [
      /\b(?:a )?quelle distance\b|\bcombien de (?:kilometres|km|metres)\b|\bprofondeur\b|\blargeur\b|\beloigne\w*\b/,
      "distance",
    ],
    [
      new RegExp(
        `\\bcombien (?:de temps|d'(?:annees|ans|heures)|de (?:mois|semaines|jours))\\b|\\bduree\\b|\\bdure(?:nt)?\\b`,
      ),
      "duration",
    ],
    [/\bquelle (?:est la )?taille\b|\bde combien (?!de\b|d')/, "size"],
    [/\bcombien\b|\bnombre (?:de|d'|des|total)|\beffectifs?\b|\bpopulation totale\b/, "count"],
  ],
  counted(legible) {
    const nouns = COUNTED.exec(legible)?.[1];
    const first =
      nouns === undefined ? undefined : tokenize(nouns).find(({ folded }) => !FRENCH_STOP_WORDS.has(folded));
    return first === undefined || ANYBODY.has(first.folded) ? [] : [first.folded];
  },
  evidence: {
    percent:
      /%|\bpour ?cent\w*|\b(?:moitie|tiers|quarts?|cinquiemes?|dixiemes?)\b|\bun\w* sur \w+|\b(?:deux|trois|quatre) sur\b|\bdoubl\w+/,
    money: /[€$£]|\b(?:euros?|dollars?|livres?|lires?|dirhams?|marks?)\b/,
    area: /\bkm2\b|\bkilometres? carres?\b|\bmetres? carres?\b|\bhectares?\b/,
    distance: /\bkilometres?\b|\bkm\b|\bmetres?\b|\bmilles?\b/,
    duration: new RegExp(`\\b(?:${TIME})\\b`),
  },
  evidenceAlone: { percent: /\b(?:moitie|tiers|quart|cinquieme)\b/ },
  measures: new RegExp(
    `\\b(?:\\d[\\d., ]*|\\p{L}+)[ -]?(?:%|pour ?cent\\b|kilometres?\\b|metres?\\b|km\\b|euros?\\b|dollars?\\b|(?:${TIME})\\b)`,
    "gu",
  ),
  numberWord: new RegExp(
    `\\b(?:${UNITS}|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|milliers?|millions?|milliards?|dizaines?|douzaines?|vingtaine|centaines?|deuxieme|double|moitie|tiers|quart)\\b`,
  ),
  dates: new RegExp(
    `\\b(?:\\d{1,2}|1er) (?:${MONTHS})\\b|\\b[ivx]+e siecle\\b|\\b\\d{1,2}e siecle\\b|\\bannees \\d{2,4}\\b|\\b(?:1[5-9]|20)\\d\\d(?:[–-]\\d{2,4})?\\b`,
    "g",
  ),
};
