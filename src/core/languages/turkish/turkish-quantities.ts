import { tokenize } from "../../text/tokens.ts";
import type { QuantityRules } from "../language-rules.ts";
import { TURKISH_STOP_WORDS } from "./turkish-stop-words.ts";

/** "kaç mülteci", and the other way round: "mülteci sayısı". */
const COUNTED_BEHIND =
  /\b(?:kac|ne kadar) (?:(?:tane|adet|farkli|kayitli|ayri|degisik|cesit|tur|yeni|baska|toplam) )*([\p{L}\p{N}'-]+)/u;
const COUNTED_BEFORE = /([\p{L}\p{N}'-]+) (?:sayisi\w*|adedi|miktari)\b/u;
const MONTHS = "ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik";
/** Words for people at large: whatever group a text counts may be meant. */
const ANYBODY = new Set(
  "kisi insan nufus kisinin insanin nufusun nufusu avro euro kilometre km metre yil ay hafta gun kez kere farkli kisilik tane".split(
    " ",
  ),
);
const TIME = "yil|sene|ay|hafta|gun|saat|dakika";

/** Matched with folded texts. */
export const TURKISH_QUANTITIES: QuantityRules = {
  wordings: [
    [/\bkilometrekare\w*|\bmetrekare\w*|\byuzolcum\w*|\balani (?:ne kadar|kac)\b/, "area"],
    [/\byuzde\w*|%|\bkacta kac\w*|\borani\w*\b|\boran\b|\bpayi\w*\b|\bne kadarlik\b/, "percent"],
    [
      /\bne kadar para\b|\bkac (?:avro|euro|lira|dolar|dirhem)\w*|\bbutce\w*\b|\bmaliyet\w*\b|\bkirasi\b|\bkira (?:ne kadar|bedeli)\b|\bmaas\w*\b|\bne (?:kadar )?kazan\w*|\bkazanc\w*\b|\bayligi\b|\bucret(?!siz)\w*\b|\bborc\w*\b|\bciro\w*\b|\bis hacmi\w*\b|\bfiyat\w*\b/,
      "money",
    ],
    [/\bne kadar uzak\w*|\bkac (?:kilometre|km|metre)\w*|\buzakli\w*\b|\bmesafe\w*\b/, "distance"],
    [
      new RegExp(
        `\\bne kadar (?:sur\\w*|zaman)|\\bkac (?:${TIME})(?:da|de|dir|dur)?\\b|\\bsuresi\\b|\\bsurdu\\b|\\bsuruyor\\b`,
      ),
      "duration",
    ],
    [/\bne kadar (?:art|azal|yuksel|dus|degis|buyu|cogal|geril)\w*|\bbuyuklugu\b/, "size"],
    [/\bkac\b|\bkaci\b|\bkactir\b|\bsayisi\w*\b|\bne kadar\b|\bnufusu\w*\b|\bnufus\b/, "count"],
  ],
  counted(legible) {
    const noun = COUNTED_BEHIND.exec(legible)?.[1] ?? COUNTED_BEFORE.exec(legible)?.[1];
    const first = noun === undefined ? undefined : tokenize(noun).find(({ folded }) => !TURKISH_STOP_WORDS.has(folded));
    return first === undefined || ANYBODY.has(first.folded) ? [] : [first.folded];
  },
  evidence: {
    percent:
      /%|\byuzde\b|\b(?:yarisi\w*|ucte|dortte|beste|onda|ikide|yari)\b|\bceyre\w+|\biki kat\w*|\bher \w+ (?:kisi|cocuk|aile)\w*den\b/,
    money: /[€$£₺]|\b(?:avro|euro|dolar|sterlin|lira|dirhem|mark)\w*/,
    area: /\bkilometrekare\w*|\bkm2\b|\bmetrekare\w*|\bhektar\w*/,
    distance: /\bkilometre(?!kare)\w*|\bkm\b|\bmetre(?!kare)\w*|\bmil\b/,
    duration: new RegExp(`\\b(?:${TIME})(?:l?i[kg]\\w*|lar\\w*|ler\\w*|d[ae]n?|in\\w*|un\\w*|a|e|i)?\\b`),
  },
  evidenceAlone: { percent: /\b(?:yarisi\w*|ucte|dortte|ceyre\w+)\b/ },
  measures: new RegExp(
    `(?:%\\s?[\\d.,]+|\\byuzde [\\d.,]+|\\b(?:[\\d.,]+|\\p{L}+)[ -]?(?:kilometre\\w*|metre\\w*|km\\b|avro\\w*|euro\\w*|dolar\\w*|(?:${TIME})(?:l?i[kg]\\w*|d[ae]n?|in\\w*|un\\w*|a|e)?\\b))`,
    "gu",
  ),
  numberWord:
    /\b(?:iki|uc|dort|bes|alti|yedi|sekiz|dokuz|on|yirmi|otuz|kirk|elli|altmis|yetmis|seksen|doksan|yuz|yuzlerce|bin|binlerce|milyon\w*|milyar\w*|duzine\w*|onlarca|yarisi\w*|ucte|dortte|ceyre\w+|cift|ikinci|tek)\b/,
  dates: new RegExp(
    `\\b\\d{1,2} (?:${MONTHS})\\w*|\\b\\d{1,2}\\. yuzyil\\w*|\\b(?:1[5-9]|20)\\d\\d(?:'?\\w*)?(?:[–-]\\d{2,4})?`,
    "g",
  ),
};
