import { checkingLanguageOf } from "./from-rules.ts";

export const TURKISH = checkingLanguageOf({
  language: "tr",
  decimalMark: ",",
  below100: `iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60
    yetmiş=70 seksen=80 doksan=90`,
  hundred: "yüz",
  scales: "bin=1000 milyon=1000000 milyondan=1000000 milyar=1000000000 milyarın=1000000000",
  fractions: { yarısı: 1 / 2, yarısını: 1 / 2, çeyrek: 1 / 4, çeyreği: 1 / 4 },
  multiples: "iki_kat=2",
  ordinals: "ilk=1 birinci=1 ikinci=2 üçüncü=3 dördüncü=4 beşinci=5",
  and: "",
  partLinks: "",
  bounds: {
    over: "fazla, aşkın",
    least: "en az",
    most: "en çok, en fazla",
    almost: "neredeyse, hemen hemen",
    about: "yaklaşık, aşağı yukarı, tahminen, civarında",
  },
  boundsBehind: {
    over: "den fazla, dan fazla, ten fazla, tan fazla, fazla, fazladır, üzerinde, üzerindedir, aşkın, aşkındır",
    under: "den az, dan az, altında, altındadır",
    about: "civarında, kadar",
  },
  ranges: { openers: "", links: "ile ila" },
  units: {
    percent: "yüzde",
    kilometre: "kilometre kilometrelik km",
    metre: "metre metrelik",
    "square metre": "metrekare metrekarelik",
    "square kilometre": "kilometrekare",
    euro: "avro avronun euro €",
    dollar: "dolar $",
    year: "yıl yılı yıllık yılda yılın sene",
    month: "ay aylık ayda",
    week: "hafta haftalık",
    day: "gün günlük",
    hour: "saat saatlik",
  },
  months: "ocak=1 şubat=2 mart=3 nisan=4 mayıs=5 haziran=6 temmuz=7 ağustos=8 eylül=9 ekim=10 kasım=11 aralık=12",
  century: "yüzyıl yüzyılda yüzyıldan",
  relations: { since: "beri itibaren sonra", until: "kadar önce", at: "" },
  yearOpeners: "yılında yılı ile ve tarihli itibarıyla arasında",
  year: "yıl yılı yılda yılında",
  nations: `türkiye türkiye'nin türkiye'de türk türkler türkiyeli
    almanya almanya'nın almanya'da alman almanlar
    fas fas'ın fas'ta faslı faslılar
    suriye suriye'nin suriye'den suriyeli suriyeliler suriyelilerin suriyelilere
    ispanya ispanya'nın ispanyol ispanyollar
    fransa fransa'nın fransız fransızlar
    italya italyan italyanlar
    yunanistan yunan yunanlar
    bulgaristan bulgar bulgarlar
    romanya romen romenler
    polonya polonyalı
    irak iraklı ıraklılar
    iran iranlı
    lübnan lübnanlı
    ürdün ürdünlü
    afganistan afgan afganlar afganlara
    avrupa avrupalı avrupa'nın avrupa'da
    afrika afrikalı afrika'nın afrika'dan`,
  nameLinks: "ve of the için",
  openers: "",
  framing: `rapor rapora raporun raporda tarihli göre yazarlar yazarlara söyler söylüyor belirtir belirtilir vurgular itibarıyla
    örneğin toplam ayrıca yani ise`,
  negators: "değil\nyok\nyoktur\nhiç\nhiçbir\nolmadan\nyerine",
  negatorsBehind: "değil değildir yok yoktur yoksun eksik bulunmuyor",
  // "-me/-ma" before a tense: gelmedi, yapmıyor, olmaz, edilmeyen, yapamaz.
  negatingEnding:
    /(?<=[a-z]{2})(?:m[iu]yor\w*|m[ae]d[iu]\w*|m[ae]z(?:l[ae]r|d[iu]\w*)?|m[ae]m[iu]s\w*|m[ae]y[ae]n\w*|m[ae]y[ae]c[ae]k\w*|m[ae]m[ae]kt[ae]\w*|m[ae]d[ae]n|m[ae]m[ae]l[iu]\w*)$/,
  softNegators:
    "az nadiren zor güç yasak engel engeller önler sınırlı kıt yetersiz eksik önce reddetti reddeder dışında son",
  restrictors: "yalnızca sadece yalnız",
  clauseOpeners: "ama çünkü oysa ise fakat ancak",
  opposites: `artar artıyor arttı artmıştır artmaktadır artış büyür büyüyor büyüdü yükselir yükseldi yükseliş | azalır azalıyor azaldı azalmıştır azalış düşer düştü düşüş küçülür geriledi
    yüksek büyük fazla çok çoğu çoğunluk | düşük küçük az azı azınlık
    iyi daha_iyi iyileşti | kötü kötüleşti
    sonra | önce
    eski yaşlı | yeni genç
    ilk | son
    başladı başlattı açtı açıldı kuruldu kurdu | bitti sona kapandı kapattı kapatıldı
    destekler destekliyor destekledi över | karşı reddeder eleştirir
    izin | yasak yasaklar yasaklandı
    gönüllü | zorunlu
    kalıcı | geçici
    kamu | özel
    yoksul | zengin
    kuzey kuzeyi kuzeyinde | güney güneyi güneyinde
    doğu doğusu doğusunda | batı batısı batısında
    içinde | dışında
    hızlı hızla | yavaş
    erkek erkekler | kadın kadınlar
    kolay | zor güç`,
  more: "fazla çok yüksek büyük uzun",
  less: "az düşük küçük kısa",
  than: "göre",
  most: "en",
  least: "",
  attributionOpeners: "göre",
  sayingVerbs: "söyler söylüyor söyledi bildirdi bildirir belirtti belirtir açıkladı vurgular",
  opinionVerbs: "savunur önerir önerdi ister istedi bekler umar eleştirir uyarır",
  hearsay: "söylenir\nsöyleniyor\niddia ediliyor",
  self: "rapor belge metin bölüm giriş sonuç dipnot kutu yazarlar",
  hedges:
    "belki, muhtemelen, galiba, olabilir, herhalde, olasılıkla, sanki, gerekir, gerekmektedir, gerektiği, meli, malı",
});
