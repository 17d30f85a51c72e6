import { fold } from "../../text/fold.ts";
import type { LanguageRules } from "../language-rules.ts";
import { stemSet, wordSet } from "../word-list.ts";
import { compoundParts } from "./compound-parts.ts";
import { GERMAN_NATIONS } from "./german-nations.ts";
import { GERMAN_QUANTITIES } from "./german-quantities.ts";
import { GERMAN_QUESTION_KINDS } from "./german-question-kinds.ts";
import { germanStem } from "./german-stem.ts";
import { GERMAN_STOP_WORDS } from "./german-stop-words.ts";
import { GERMAN_SYNONYMS } from "./german-synonyms.ts";

export const GERMAN: LanguageRules = {
  language: "de",
  hasCapitals: true,
  stem: germanStem,
  stopWords: GERMAN_STOP_WORDS,
  partsOf: compoundParts,
  mostEdits: 1,
  synonyms: GERMAN_SYNONYMS,
  legible: fold,
  nations: stemSet(germanStem, fold(GERMAN_NATIONS)),
  framing: {
    leading: stemSet(
      germanStem,
      `notiz vermerk folie folien vortrag prasentation referat rede artikel aufsatz hausaufgabe quiz chef chefin kollege
      kollegin kollegen freund freundin dozent trainer trainerin teilnehmer publikum journalist vorlage sitzung besprechung
      vorbereite schreibe lese gelesen gehort erinnere vergessen behauptet stimmt prufen zitieren kurz moment satz worte
      zusammenfassung einzelheiten information informationen infos ahnung sicher richtig falsch begriff ausdruck bedeutet
      bedeutung jahr datum zeitpunkt zahl anzahl definition definieren meint verstehen versteht autor autorin autoren autorinnen`,
    ),
    comparing: stemSet(
      germanStem,
      `vergleich vergleiche vergleichen verglichen unterschied unterschiede unterscheiden unterscheidet gegensatz ahnlich
      ahnlichkeit vergleichbar beziehungsweise gegenuber`,
    ),
    ranking: stemSet(
      germanStem,
      `reihenfolge rang hochste hochsten niedrigste grosste grossten kleinste kleinsten meiste meisten wenigsten stadt stadte
      stadten orte ort zwei drei beide beiden seite`,
    ),
  },
  negations: wordSet(`nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder`),
  turningPoints: stemSet(
    germanStem,
    `abgeschafft abschaffen verboten verbieten abgesagt geschlossen schliessen gestoppt eingestellt beendet aufgelost
    aufgehoben zuruckgezogen zurucktreten zuruckgetreten entlassen gefeuert abgesetzt ersetzt ausgewiesen abgeschoben umgezogen
    umbenannt fusioniert verkauft privatisiert zerstort abgerissen abgebrannt gescheitert abgelehnt verweigert verloren gewonnen
    gewann preis auszeichnung entschuldigt verklagt verurteilt verhaftet getotet ermordet`,
  ),
  questionKinds: GERMAN_QUESTION_KINDS,
  clauses: {
    questionWord:
      /\b(?:wer|wen|wem|wessen|was|welche[rsnm]?|wann|wo|woher|wohin|warum|wieso|weshalb|wie|wieviel\w*|womit|wodurch|wofür|wofuer|wozu|wovon|worum|ob)\b/i,
    nextQuestion: /[;:]|\b(?:und|oder|aber|sowie|auch)\b/i,
    joint:
      /[,;:?!]|\b(?:und|oder|sowie|versus|vs|während|waehrend|aber|hingegen|dagegen|verglichen mit|im vergleich (?:zu|mit)|im gegensatz zu|als|statt)\b/giu,
    clause: /[;:–—]|,(?!\d)|\b(?:und|aber|während|wobei|der|die|das)\b/u,
  },
  quantities: GERMAN_QUANTITIES,
  evidence: {
    date: /\b(?:1[5-9]|20)\d\d\b|\b\d{1,2}\. jahrhundert\w*|\bjahrhundert\w*/,
    asOf: /\b(?:stand|nach dem bericht|bericht(?:s|es)?|studie|umfrage)(?: des berichts)?,?(?: von| vom| aus| im)?(?: \p{L}+)? (?:1[5-9]|20)\d\d\b/gu,
    reason:
      /\b(?:weil|da|denn|wegen|aufgrund|damit|um .{1,60} zu|deshalb|daher|darum|somit|dadurch|grund|ursache|dank|fuhrt\w* (?:zu|dazu)|so dass|sodass|infolge)\b/,
    definition:
      /\b(?:ist|sind|war|waren|bedeutet|bezeichnet|heisst|meint|steht fur|umfasst|versteht|gilt als|gelten als|besteht aus|beschreibt)\b/,
    series: /,[^,]+(?:,| und | oder | sowie )|:\s|;/,
    months: wordSet(`januar februar marz april mai juni juli august september oktober november dezember`),
    // Every German noun has a capital: it tells no names.
    capitalsTellNames: false,
    dependent:
      /^(?:er|sie|es|ihr\w*|sein\w*|dies\w*|jen\w*|solche\w*|dort|hier|beide|allerdings|jedoch|ausserdem|zudem|daruber hinaus|auch|aber|und|daher|deshalb|somit|letzter\w*|erster\w*)\b/,
  },
  asks: {
    roleHolder:
      /\b(?:wer|wie heisst|name)\b.*\b(?:(?:ober)?burgermeister\w*|prasident\w*|(?:bundes)?kanzler\w*|minister\w*|gouverneur\w*|direktor\w*|leiter\w*|chef\w*|vorsitzend\w*|leitet|fuhrt|geschaftsfuhrer\w*|eigentumer\w*|inhaber\w*|sprecher\w*|sekretar\w*|grunder\w*|botschafter\w*)\b/,
    severalNames:
      /\bnamen (?:der|von|aller)\b|\bwelche (?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|\d{1,2}) (?:\p{L}+ )?(?:stadte|lander|orte|bezirke|kommunen|personen|organisationen|vereine|mitglieder|partner|buros)\b/u,
    comparison:
      /\b(?:vergleich\w*|unterschied\w*|unterscheid\w*|versus|vs|beide\w*|jeweils|sowie|als|grosser|kleiner|hoher|niedriger|alter|neuer|besser|schlechter|mehr|weniger)\b/,
    acrossCities:
      /\b(?:(?:alle|allen|aller|die|der|den) drei(?:en)? (?:stadte?n?|orte?n?)|jede[rn]? (?:der drei )?(?:stadt|stadte)|beide[n]? stadte?n?|welche(?:r|s)? (?:(?:der|von den) )?(?:(?:zwei|drei|beiden) )?(?:stadt|stadte|stadten|ort|orte)|alle[n]? drei(?:en)?|die stadte (?:vergleichen|im vergleich)|in welcher (?:der )?(?:drei )?stadt\w*)\b/,
  },
  followUps: {
    opening: /^\s*(?:und|aber|oder|auch|also|dann|was ist mit|wie (?:ist|sieht) (?:es|das)|wie steht es|ok(?:ay)?,?)\b/,
    pointing:
      /\b(?:er|es|sie|ihn|ihm|ihr|ihre[rnms]?|sein(?:e[rnms]?)?|dies\w*|jen\w*|das|dessen|deren|denen|dort|da|damals|dann|davon|dazu|daran|darauf|daruber|dafur|dabei|dadurch|der andere|die andere[n]?|anderen|gleiche[nrs]?|letzter\w*|erster\w*)\b/,
    pointingNowhere:
      /\b(?:gibt es|gab es|es gibt|das (?=\p{L})|sagt das|(?:dieser|diese|dieses) (?:bericht|studie|papier|text|dokument)|dass|handelt es sich|geht es)\b/gu,
    others:
      /\b(?:die|den|der) (?:anderen?|dritten?|beiden anderen|restlichen|ubrigen)(?: (?:zwei|beiden|stadt|stadte|stadten|orte?))?\b/,
  },
};
