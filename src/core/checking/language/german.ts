import { GERMAN_NATIONS } from "../../languages/german/german-nations.ts";
import { checkingLanguageOf } from "./from-rules.ts";

const UNITS = "ein zwei drei vier fünf sechs sieben acht neun".split(" ");
const TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
/** Numbers are one word each: `einundzwanzig`. */
const COMPOUNDS = TENS.flatMap((tens, ten) =>
  UNITS.map((unit, value) => `${unit}und${tens}=${(ten + 2) * 10 + value + 1}`),
).join(" ");

export const GERMAN = checkingLanguageOf({
  language: "de",
  decimalMark: ",",
  below100: `zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14
    fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60
    siebzig=70 achtzig=80 neunzig=90 beide=2 beiden=2 ${COMPOUNDS}`,
  hundred: "hundert",
  scales: "tausend=1000 million=1000000 millionen=1000000 mio=1000000 milliarde=1000000000 milliarden=1000000000",
  fractions: { hälfte: 1 / 2, drittel: 1 / 3, viertel: 1 / 4, fünftel: 1 / 5, zehntel: 1 / 10 },
  multiples: "doppelt=2 verdoppelt=2 verdoppelte=2 zweimal=2 verdreifacht=3 dreimal=3 vervierfacht=4 viermal=4",
  ordinals: "erste=1 ersten=1 erster=1 erstes=1 zweite=2 zweiten=2 dritte=3 dritten=3 vierte=4 fünfte=5 fünften=5",
  and: "und",
  partLinks: "von, unter",
  bounds: {
    over: "mehr als, über",
    under: "weniger als, unter",
    least: "mindestens, wenigstens",
    most: "höchstens, bis zu, maximal",
    almost: "fast, beinahe, nahezu, knapp",
    about: "etwa, rund, ungefähr, circa, ca, geschätzt, schätzungsweise",
  },
  ranges: { openers: "zwischen von", links: "und bis" },
  units: {
    percent: "prozent",
    kilometre: "kilometer kilometern km",
    metre: "meter metern",
    "square metre": "quadratmeter quadratmetern",
    "square kilometre": "quadratkilometer quadratkilometern",
    euro: "euro euros eur €",
    dollar: "dollar $",
    year: "jahr jahre jahren jahres",
    month: "monat monate monaten",
    week: "woche wochen",
    day: "tag tage tagen",
    hour: "stunde stunden",
  },
  months: `januar=1 februar=2 märz=3 april=4 mai=5 juni=6 juli=7 august=8 september=9 oktober=10 november=11 dezember=12`,
  century: "jahrhundert jahrhunderts",
  relations: { since: "seit ab nach", until: "bis vor", at: "im in am um" },
  yearOpeners:
    "im in seit ab bis von nach vor um jahr jahre und zwischen stand anfang mitte ende frühjahr sommer herbst",
  year: "jahr jahre jahren jahres",
  nations: GERMAN_NATIONS,
  nameLinks: "von der am für und of the",
  openers: "",
  framing: `bericht berichts berichtes studie autorinnen autoren laut zufolge sagt sagen nennt nennen steht beispielsweise
    beispiel etwa nämlich insgesamt außerdem zudem jedoch daher dabei stand angaben`,
  negators:
    "nicht\nkein\nkeine\nkeinen\nkeinem\nkeiner\nkeines\nnie\nniemals\nniemand\nnichts\nnirgends\nohne\nweder\nstatt\nmangelt\nfehlt\nfehlen",
  negatorsBehind: "fehlt fehlen fehlte",
  softNegators: `wenig wenige weniger kaum selten mangel verboten verhindert verhindern abgelehnt lehnt ausgeschlossen noch
    begrenzt unzureichend knapp ende endet endete`,
  restrictors: "nur allein bloß",
  clauseOpeners: "aber weil während wobei obwohl wenn dass sondern denn damit",
  opposites: `steigt steigen stieg stiegen gestiegen wächst wachsen wuchs wuchsen gewachsen zunehmen zugenommen nimmt zunahme anstieg wachstum | sinkt sinken sank sanken gesunken fällt fielen fiel schrumpft schrumpfen abgenommen abnahme rückgang
    höher größer mehr höchste größte meisten mehrheit | niedriger kleiner weniger niedrigste kleinste wenigsten minderheit
    besser verbessert verbessern | schlechter verschlechtert verschlechtern
    nach später | vor früher
    älteste ältesten | jüngste jüngsten
    erste ersten | letzte letzten
    begann beginnt beginnen gegründet eröffnet eröffnete | endete endet beendet geschlossen
    unterstützt unterstützen unterstützte befürwortet lobt lobte | bekämpft lehnt ablehnt kritisiert
    erlaubt erlauben | verboten verbietet untersagt
    freiwillig | verpflichtend pflicht erzwungen
    dauerhaft | vorübergehend befristet
    öffentlich öffentliche öffentlichen | private privaten
    arm armut | reich reichtum wohlhabend
    nördlich norden | südlich süden
    östlich osten | westlich westen
    innerhalb | außerhalb
    schnell rasch | langsam
    männer männlich | frauen weiblich
    leicht einfach | schwer schwierig`,
  more: "mehr höher größer länger älter stärker weiter schneller",
  less: "weniger niedriger kleiner kürzer jünger schwächer langsamer",
  than: "als",
  most: "meisten höchste höchsten größte größten längste älteste ältesten stärkste beste besten",
  least: "wenigsten niedrigste niedrigsten kleinste kleinsten kürzeste jüngste schwächste",
  attributionOpeners: "laut, nach angaben, nach ansicht, nach auffassung, nach meinung, zufolge, aus sicht",
  sayingVerbs:
    "sagt sagen sagte berichtet berichten berichtete erklärt erklären erklärte stellt betont betonen meldet meldete",
  opinionVerbs:
    "meint meinen glaubt glauben fordert fordern empfiehlt empfehlen erwartet erwarten hofft hoffen kritisiert warnt",
  hearsay: "soll\nsollen\nangeblich\nheißt es",
  self: "bericht studie dokument text kapitel einleitung fazit fußnote kasten autorinnen",
  hedges:
    "vielleicht, wahrscheinlich, vermutlich, möglicherweise, könnte, könnten, sollte, sollten, dürfte, dürften, anscheinend, womöglich",
  // Every noun has a capital, so that invented names are told by not being carried.
  leastCoverage: 0.7,
});
