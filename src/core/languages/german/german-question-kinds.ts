import type { LanguageRules } from "../language-rules.ts";

/** Matched with folded questions. */
export const GERMAN_QUESTION_KINDS: LanguageRules["questionKinds"] = [
  ["date", /\bwelche[rs]? (?:\w+ )?(?:ist|war) (?:alter|junger|fruher|am altesten|zuerst)\b/],
  [
    "comparison",
    /\b(?:vergleich\w*|unterschied\w*|unterscheid\w*|im gegensatz|verglichen|gegenuber(?:stell\w*)|welche (?:der (?:zwei|drei|beiden) )?(?:stadt|stadte)|(?:alle|die|den|allen) drei(?:en)? (?:stadte?n?|orte?n?|lander\w*)|in (?:allen|jeder|beiden) (?:stadt\w*|drei\w*)|(?:mehr|weniger|hoher|niedriger|grosser|kleiner|alter) \w* ?als|hochste[nr]?|niedrigste[nr]?|am (?:meisten|wenigsten|hochsten|grossten|kleinsten)|beide (?:stadte|orte))\b/,
  ],
  [
    "number",
    /\b(?:wie ?viele?[nrs]?|wie (?:hoch|gross|weit(?!.*\b(?:beim?|mit)\b)|alt|lange?|oft|tief|breit|stark|niedrig|teuer)|wieviel\w*|(?:an)?zahl (?:der|von|an)|anteil|prozent\w*|quote|\w+quote|(?!erzahl)\w+zahl|hohe der|einwohnerzahl|summe|betrag|was kostet\w*)\b|%/,
  ],
  [
    "date",
    /\b(?:wann|seit wann|bis wann|ab wann|in welchem (?:jahr|monat|jahrzehnt|jahrhundert)|welches (?:jahr|datum)|datum|jahr (?:der|des)|grundungsjahr|erscheinungsjahr|zeitpunkt|um welche zeit)\b/,
  ],
  ["name", /\b(?:wie (?:heisst|heissen|hiess|nennt man|lautet|lauten|wird \w+ genannt)|name[ns]?\b|titel)\b/],
  [
    "reason",
    /\b(?:warum|wieso|weshalb|weswegen|wozu|aus welchem grund|grund|grunde[n]?|ursache\w*|wodurch|zweck|woran liegt)\b/,
  ],
  ["person", /\b(?:wer|wen|wem|wessen|welche (?:person|autor\w*|politiker\w*))\b/],
  [
    "place",
    /\b(?:wo|woher|wohin|in welche[rmn]? (?:stadt|stadtteil|viertel|bezirk|ort|land|gegend)|welche[rs]? (?:stadtteil|viertel|bezirk|ort|land)|standort|adresse|lage)\b/,
  ],
  [
    "definition",
    /\b(?:was (?:bedeutet|heisst|meint|versteht man|ist mit)|bedeutung|definition|definier\w*|wofur steht|was (?:ist|sind|war) (?:ein\w* |der |die |das )?\w+\W*$)/,
  ],
  [
    "list",
    /\b(?:welche\b|nenn\w* (?:mir )?(?:die|alle|drei|zwei|einige)|zahl\w* .*auf|liste|auflist\w*|beispiele?|arten von)\b/,
  ],
];
