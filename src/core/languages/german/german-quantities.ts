import { tokenize } from "../../text/tokens.ts";
import type { QuantityRules } from "../language-rules.ts";
import { GERMAN_STOP_WORDS } from "./german-stop-words.ts";

const COUNTED = /\b(?:wie ?viele?[nr]?|(?:an)?zahl (?:der|von|an))\s+((?:[\p{L}\p{N}-]+\s*){1,4})/u;
const MONTHS = "januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember";
/** Words for people at large: whatever group a text counts may be meant. */
const ANYBODY = new Set(
  "menschen leute personen machen nehmen gehoren leben wohnen kommen arbeiten gehen haben davon einwohner bewohner prozent euro kilometer meter jahre jahren monate wochen tage mal".split(
    " ",
  ),
);

/** Matched with folded texts. */
export const GERMAN_QUANTITIES: QuantityRules = {
  wordings: [
    [/\bquadrat(?:kilo)?meter|\bflache\b/, "area"],
    [
      /\bprozent\w*|%|\banteil\w*\b|\w*quote\b|\bquote\b|\b\w*losigkeit\b.*\bwie hoch|\bwie hoch\b.*\b(?:arbeitslos|erwerbslos)\w*|\bwelcher teil\b/,
      "percent",
    ],
    [
      /\bwie ?viel geld\b|\bkoste[nt]?\b|\bbudget\b|\betat\b|\beuro\b|\bmiete\w*\b|\bgehalt\b|\bverdien(?:en|t|ten|st)\b|\bwelche[nrs]? \w*(?:zuschuss|forderbetrag|fordersumme)\b|\blohn\b|\bumsatz\b|\bgeschaftsvolumen\b|\bschulden\b|\bverschuldung\b|\bteuer\b/,
      "money",
    ],
    // "How far are the cities with …?" asks for no way.
    [
      /\bwie weit\b(?!.*\b(?:beim?|mit)\b)|\bwie (?:breit|tief)\b|\bentfern\w*\b|\bwie ?viele (?:kilometer|km|meter)\b/,
      "distance",
    ],
    [/\bwie lange?\b|\bwie ?viele (?:jahre|monate|wochen|tage|stunden)\b|\bdauer\w*\b/, "duration"],
    [
      /\bwie gross\b(?!.{0,30}\bbevolkerung)|\bum wie ?viel\b|\bwie (?:stark|sehr)\b.*(?:steig|stieg|wachs|wuchs|zunahm|zugenommen|abnahm|abgenommen|sank|sunken|verander)/,
      "size",
    ],
    [
      /\bwie ?viele?[nr]?\b|\bwie oft\b|\b(?:an)?zahl (?:der|von|an)\b|\w*(?:einwohner|mitglieder|mitarbeiter|fluchtlings)zahl\w*\b/,
      "count",
    ],
  ],
  counted(legible) {
    const nouns = COUNTED.exec(legible)?.[1];
    const first =
      nouns === undefined ? undefined : tokenize(nouns).find(({ folded }) => !GERMAN_STOP_WORDS.has(folded));
    return first === undefined || ANYBODY.has(first.folded) ? [] : [first.folded];
  },
  evidence: {
    percent:
      /%|\bprozent\w*|\b(?:halfte|drittel|viertel|funftel|zehntel)\b|\b(?:jede[rs]?|eine[rs]? von|zwei von|drei von)\b|\bverdoppel\w*|\bdoppelt\w*/,
    money: /[€$£]|\b(?:euro|dollar|pfund|lira|dirham|mark)\b/,
    area: /\bquadrat|\bkm²|\bm²|\bhektar\b/,
    distance: /\bkilometer\w*\b|\bkm\b|\bmeter\w*\b|\bmeilen?\b/,
    duration: /\b(?:jahre?n?s?|monate?n?|wochen?|tage?n?|stunden?|minuten?|jahrzehnte?n?)\b|wochig|jahrig|monatig/,
  },
  evidenceAlone: { percent: /\b(?:halfte|drittel|viertel|funftel)\b/ },
  measures:
    /\b(?:[\d.,]+|\p{L}+)[ -]?(?:%|prozent\b|(?:quadrat)?kilometer\w*|meter\w*\b|km\b|euro\b|dollar\b|jahre?n?\b|\w*jahrig\w*|monate?n?\b|wochen?\b|tage?n?\b|stunden?\b)/gu,
  numberWord:
    /\b(?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|dreizehn|vierzehn|funfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig|hundert\w*|tausend\w*|million\w*|milliarde\w*|dutzend\w*|beide[nr]?|zweimal|dreimal|halb\w*|doppelt\w*|paar|halfte)\b|\b(?:ein|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf)(?:wochig|jahrig|monatig|tagig|stundig)\w*/,
  dates: new RegExp(
    `\\b\\d{1,2}\\. (?:${MONTHS})\\b|\\b\\d{1,2}\\. jahrhundert\\w*|\\b(?:1[5-9]|20)\\d\\d(?:er)?(?:[–-]\\d{2,4})?\\b`,
    "g",
  ),
};
