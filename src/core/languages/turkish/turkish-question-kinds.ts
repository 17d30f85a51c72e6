import type { LanguageRules } from "../language-rules.ts";

/** Matched with folded questions. */
export const TURKISH_QUESTION_KINDS: LanguageRules["questionKinds"] = [
  ["date", /\b(?:hangisi|hangi \w+) (?:\w+ )?(?:daha )?(?:once|eski|yeni|ilk)\b/],
  [
    "comparison",
    /\b(?:karsilastir\w*|fark\w*|arasindaki|kiyasla\w*|gore (?:daha|ne)|hangi (?:sehir|sehirde|sehrin|kent|kentte)\w*|(?:uc|iki|her uc|her iki) (?:sehir|kent|ulke)\w*|en (?:yuksek|dusuk|buyuk|kucuk|fazla|az|cok)\b|daha (?:fazla|az|yuksek|dusuk|buyuk|kucuk|cok)|ortak\w*|benzerlik\w*|ayni mi)\b/,
  ],
  [
    "number",
    /\b(?:kac\b(?! yilinda)|kaci|kactir|ne kadar\w*|sayisi\w*|yuzde\w*|orani\w*|oran|nufusu?(?:n\w*)?|miktari|toplam\w*|butce\w*|buyuklugu)\b|%/,
  ],
  [
    "date",
    /\b(?:ne zaman\w*|hangi (?:yil|tarih|ay|donem|yuzyil)\w*|kac yilinda|kacta|ne zamandan beri|tarihi ne\w*|hangi \w*yillar\w*|ne vakit)\b/,
  ],
  ["name", /\b(?:ad[i]? ne\w*|ismi ne\w*|adi|ismi|isimleri|adlari|adini|nasil adlandir\w*|ne denir|basligi)\b/],
  [
    "reason",
    /\b(?:neden\w*|nicin|niye|sebebi?\w*|sebep\w*|nedeni|nedenleri|hangi (?:nedenle|sebeple|amacla)|ne amacla|amaci\w*)\b/,
  ],
  ["person", /\b(?:kim|kimdi|kimi|kime|kimin|kimler|kimdir|kimlerdir|kimden|hangi (?:kisi|yazar)\w*|yazarlar\w*)\b/],
  [
    "place",
    /\b(?:nerede\w*|nereye|nereden|neresi\w*|nerde|nereli\w*|hangi (?:ilce|semt|mahalle|ulke|yer|bolge)\w*|adresi|merkezi|konumu)\b/,
  ],
  [
    "definition",
    /\b(?:ne demek\w*|ne anlama|anlami\w*|tanimi?\w*|nasil tanimla\w*|neyi ifade|kisaltmasi|acilimi)\b|^\W*(?:[\p{L}'-]+ ){0,4}[\p{L}'-]+ ne(?:dir|ymis)?\W*$/u,
  ],
  ["list", /\b(?:neler\w*|hangileri\w*|hangi\b|sirala\w*|listele\w*|say\b|sayar misin\w*|ornek\w*|turleri|nelerdir)\b/],
];
