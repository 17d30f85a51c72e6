import { fold } from "../../text/fold.ts";
import type { LanguageRules } from "../language-rules.ts";
import { clauseWith } from "../whole-words.ts";
import { stemSet, wordSet } from "../word-list.ts";
import { TURKISH_QUANTITIES } from "./turkish-quantities.ts";
import { TURKISH_QUESTION_KINDS } from "./turkish-question-kinds.ts";
import { turkishStem } from "./turkish-stem.ts";
import { TURKISH_STOP_WORDS } from "./turkish-stop-words.ts";
import { TURKISH_SYNONYMS } from "./turkish-synonyms.ts";

export const TURKISH: LanguageRules = {
  language: "tr",
  hasCapitals: true,
  stem: turkishStem,
  stopWords: TURKISH_STOP_WORDS,
  mostEdits: 1,
  familyOf: (stem) => (/^[a-z]{5}/.test(stem) ? stem.slice(0, 5) : null),
  synonyms: TURKISH_SYNONYMS,
  legible: fold,
  framing: {
    leading: stemSet(
      turkishStem,
      `not sunum slayt makale odev sinav meslektas arkadas egitmen katilimci gazeteci toplanti hazirliyorum
      okudum okuyorum duydum unuttum hatirlamiyorum iddia dogru yanlis kontrol alinti kisaca cumle kelime ozet ayrinti
      bilgi fikir terim ifade anlami tanim tanimi anlamak yazar yazarlar yil tarih sayisi`,
    ),
    comparing: stemSet(
      turkishStem,
      `karsilastir karsilastirma karsilastirin karsilastirildiginda fark farki farklar kiyas kiyasla benzerlik benzer ortak`,
    ),
    ranking: stemSet(
      turkishStem,
      `siralama yuksek dusuk buyuk kucuk fazla sehir sehirler sehirde kent kentte yer iki uc`,
    ),
  },
  negations: wordSet(`degil yok hic olmayan olmadan hicbir ne`),
  turningPoints: stemSet(
    turkishStem,
    `kaldirildi kaldirdi yasaklandi yasakladi iptal kapatildi kapandi kapatti durduruldu sonlandirildi feshedildi
    istifa kovuldu gorevden degistirildi sinirdisi tasindi birlestirildi satildi ozellestirildi yikildi yandi basarisiz reddedildi
    reddetti kaybetti kazandi odul ozur mahkum tutuklandi olduruldu suikast`,
  ),
  questionKinds: TURKISH_QUESTION_KINDS,
  clauses: {
    questionWord: clauseWith(
      "kim\\p{L}*|ne|neler\\p{L}*|nedir|neyi|nere\\p{L}*|ne zaman|neden\\p{L}*|niçin|nicin|niye|nas[ıi]l|hangi\\p{L}*|kaç\\p{L}*|kac\\p{L}*|m[ıiuü]|m[ıiuü]d[ıiuü]r",
    ),
    nextQuestion: /[;:]|(?<!\p{L})(?:ve|veya|ama|ayrıca|ayrica)(?!\p{L})/iu,
    joint: /[,;:?!]|(?<!\p{L})(?:ve|veya|ile|ama|ise|oysa|kıyasla|göre|karşı|versus|vs)(?!\p{L})/giu,
    clause: /[;:–—]|,(?!\d)|(?<!\p{L})(?:ve|ama|fakat|ise|oysa)(?!\p{L})/u,
  },
  quantities: TURKISH_QUANTITIES,
  evidence: {
    date: /\b(?:1[5-9]|20)\d\d|\byuzyil\w*/,
    asOf: /\b(?:rapora? gore|raporun? (?:tarihi|yazildigi)|rapor|arastirma|anket|itibariyla|itibariyle)(?: \p{L}+)? \(?(?:1[5-9]|20)\d\d\)?|\b(?:1[5-9]|20)\d\d (?:tarihli |yili )?(?:rapor\w*|arastirma\w*|anket\w*)/gu,
    reason:
      /\b(?:cunku|nedeniyle|sebebiyle|yuzunden|dolayi|icin|amaciyla|uzere|sayesinde|boylece|bu nedenle|neden\w*|sebep\w*|sebeb\w*|sonucunda|oldugundan|diye|\p{L}+d[iu]g[iu] icin|yol ac\p{L}*)\b/u,
    definition:
      /\b(?:anlam\w*|denir|denilir|denmektedir|ifade\w*|adlandir\w*|tanimla\w*|kapsa\w*|olusur|\p{L}+[dt][iu]r)\b/u,
    series: /,[^,]+(?:,| ve | veya | ile )|:\s|;/,
    months: wordSet(`ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik`),
    capitalsTellNames: true,
    dependent:
      /^(?:o|onlar\w*|onun|bu|bunlar\w*|bunun|buna|su|sunlar\w*|orada|burada|ikisi\w*|her ikisi|ancak|bununla|ayrica|dahasi|ama|fakat|ve|boylece|dolayisiyla|ilki|sonuncusu|digeri)\b/,
  },
  asks: {
    roleHolder:
      /\b(?:baskan\w*|sansolye\w*|basbakan\w*|bakan\w*|vali\w*|mudur\w*|yonetici\w*|lider\w*|sozcu\w*|sekreter\w*|kurucu\w*|sahibi\w*|buyukelci\w*)\b.*\b(?:kim\w*|adi|ismi)\b|\bkim\w*\b.*\b(?:baskan\w*|bakan\w*|vali\w*|mudur\w*)\b/,
    severalNames:
      /\b(?:isimleri|adlari|isimlerini|adlarini)\b|\bhangi (?:iki|uc|dort|bes|alti|yedi|sekiz|dokuz|on|\d{1,2}) (?:\p{L}+ )?(?:sehir|ulke|yer|ilce|belediye|kisi|kurulus|dernek|uye|ortak|ofis)\w*/u,
    comparison:
      /\b(?:karsilastir\w*|fark\w*|kiyas\w*|her iki\w*|ikisi\w*|sirasiyla|ile|daha|en|ise|buyuk|kucuk|yuksek|dusuk|once|arasinda\w*|hangisi\w*)\b/,
    acrossCities:
      /\b(?:(?:her |bu )?(?:uc|3) (?:sehir|kent|yer)\w*|her (?:sehir|kent)\w*|(?:her )?iki (?:sehir|kent)\w*|hangi (?:sehir|kent)\w*|sehirler\w*|kentler\w*|(?:uc|3) ?u de|hepsinde)\b/,
  },
  followUps: {
    opening: /^\s*(?:peki\w*|ya|ve|ama|veya|ayrica|o zaman|tamam|ok)\b/,
    pointing:
      /\b(?:o|onu|ona|onun|onda|ondan|onlar\w*|bu|bunu|buna|bunun|bundan|bunlar\w*|su|sunu|sunun|orada\w*|oradaki\w*|oraya|ora(?:si\w*|nin|yi|dan|lar\w*)|bura(?:si\w*|nin|yi)|burada\w*|buradaki|kendisi\w*|kendileri\w*|oteki\w*|digeri\w*|digerleri\w*|ayni\w*|ilki|ikincisi|sonuncusu)\b/,
    pointingNowhere: /\b(?:bu|o) (?:rapor\w*|calisma\w*|belge\w*|metin\w*|konu\w*)\b|\bo (?:kadar|zaman)\b/gu,
    others:
      /\b(?:diger|oteki|obur|geri kalan|kalan)(?: (?:iki|uc))?(?: (?:sehir|kent|yer)\w*|lerinde|leri\w*|ikisi\w*)?\b/,
  },
};
