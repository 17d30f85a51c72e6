import { monthAndYear } from "../month-and-year.ts";
import type { WebMessages } from "../en/web.ts";
import { turkishSiteMessages } from "./site.ts";

const number = new Intl.NumberFormat("tr");
const conjunction = new Intl.ListFormat("tr", { type: "conjunction" });
const dateAndTime = new Intl.DateTimeFormat("tr", { dateStyle: "medium", timeStyle: "short" });

export const turkishWebMessages: WebMessages = {
  site: turkishSiteMessages,
  name: "Three Cities",
  description:
    "İstanbul, Offenbach ve Tanca’da göç ve entegrasyonu sorun: kısa yanıtlar, her cümlenin arkasında kendi bölümü.",
  withoutScript:
    "Bu sayfa JavaScript gerektirir. Onsuz aynı yanıtlar terminalde gelir: npx three-cities ask, arkasına tırnak içinde soru.",
  skipToQuestion: "Soruya geç",
  newConversation: "Yeni konuşma",
  language: "Dil",

  start: {
    title: "Rapora sorun",
    lead: "Kısa yanıtlar, her cümlenin arkasında kendi bölümü. Rapor susuyorsa yanıt bunu söyler.",
    suggestions: "Başlangıç için sorular",
    acrossCities: "Şehirler arasında",
  },
  suggestions: {
    istanbul: [
      "İstanbul’da kaç Suriyeli mülteci yaşıyor?",
      "Pages Bookstore Café nedir?",
      "İstanbul’da Suriyeli çocuklar neden okula gidemiyor?",
    ],
    offenbach: [
      "Offenbach’ta yurt dışında doğanların oranı nedir?",
      "Varış kenti ne demek?",
      "Offenbach’ta işsizlik oranı nedir?",
    ],
    tangier: [
      "Tanca’daki Sahra altı göçmenler hangi ülkelerden geliyor?",
      "İspanyollar neden Tanca’ya geliyor?",
      "Tanca İspanya’ya ne kadar uzak?",
    ],
    across: [
      "İşsizlik en yüksek hangi şehirde?",
      "Her şehirde kaç kişi yaşıyor?",
      "Yurt dışında doğanların payı en yüksek olan şehir hangisi?",
    ],
  },
  suggestionForCity: (city) => `${city} hakkında ne söyleniyor?`,

  composer: {
    question: "Sorunuz",
    first: "Şehirler hakkında sorun…",
    firstAnywhere: "Kütüphaneye sorun…",
    followUp: "Sormaya devam edin…",
    ask: "Sor",
    stop: "Durdur",
    keys: "Shift+Enter: yeni satır",
    left: (characters) => `${number.format(characters)} karakter kaldı`,
    tooLong: (over) => `${number.format(over)} karakter fazla. Sormak için soruyu kısaltın.`,
  },
  past: {
    title: (conversations) => `Önceki konuşmalar (${number.format(conversations)})`,
    where:
      "Yalnızca bu cihazda, bu tarayıcıda saklanır ve kimseye gönderilmez. Bu tarayıcıyı kullanan herkes onları burada okuyabilir.",
    notKept:
      "Bu tarayıcıda bu sayfanın konuşmalarına yer yok ya da tarayıcı saklamıyor: yeni bir konuşma başlattığınızda veya sekmeyi kapattığınızda konuşma kaybolur.",
    when: (at) => dateAndTime.format(at),
    questions: (questions) => `${number.format(questions)} soru`,
    forget: (question) => `“${question}” konuşmasını sil`,
    forgetAll: "Hepsini sil",
    forgotten: "Silindi.",
    undo: "Geri al",
  },
  key: {
    title: "Anahtarınız",
    why: "Bu sunucu yalnızca anahtarı olanlara yanıt verir. Anahtarları sunucuyu işletenler verir; sizinki yalnızca bu sekmede kalır.",
    refused: "Bu anahtar burada tanınmıyor. Tam olup olmadığına bakın.",
    field: "Anahtar",
    use: "Bu anahtarı kullan",
  },
  cityFilter: { legend: "Nerede aransın", all: "Hepsi", allCities: "Bütün şehirler" },
  sectionFilter: { legend: "Hangi kısımda aransın", all: "Bütün kısımlar", others: "Şehri olmayanlar" },

  turn: {
    onlyIn: (city) => `Yalnızca ${city} içinde arandı`,
    searching: "Rapora bakıyorum",
    reading: (passages) => `${passages} bölüm okuyorum`,
    recovering: "Bağlantı koptu; yanıtın geri kalanını arıyorum",
    stopped: "Bu yanıtı durdurdunuz. Burada yazan denetlenmiştir ama eksik olabilir.",
    stoppedEmpty: "Bu yanıtı ilk cümlesinden önce durdurdunuz.",
    askAgain: "Yeniden sor",
    askAsNew: "Yeni konuşma olarak sor",
    references: "Bu yanıtın dayandığı bölümler",
    related: "Raporda en yakın olanlar",
    generated: (model) => `${model} tarafından yazıldı; her cümle kendi bölümünde denetlendi.`,
    answerReady: (passages) => (passages === 0 ? "" : `${passages} bölüm alıntılandı.`),
  },
  actions: {
    compare: (label) => `Şehirleri karşılaştır: ${label}`,
    exportAs: "Konuşmayı dışa aktar",
    sources: "Kaynaklar",
    cite: "Alıntıla",
    passageLabel: "Bu bölümü alıntıla",
    text: "Metin (Chicago)",
    markdown: "Markdown",
    bibtex: "BibTeX",
    csl: "CSL-JSON",
    link: "Bağlantıyı kopyala",
    copied: "Kopyalandı.",
    byHand: "Elle kopyalayın:",
    up: "İşe yaradı",
    down: "İşe yaramadı",
    noted: "Not edildi, teşekkürler.",
    comment: "Yanlış olan neydi? (isteğe bağlı)",
    send: "Gönder",
    notSent: "Gönderilemedi. Yeniden deneyin.",
    missing: "Bu adreste bir yanıt yok. Süresi dolmuş olabilir.",
  },
  citation: {
    chip: (numberOfCitation, place) => `Bölüm ${numberOfCitation}: ${place}`,
    open: "Bağlamında oku",
    pages: (pages) => (/^\d+$/u.test(pages) ? `sayfa ${pages}` : `sayfalar ${pages}`),
  },

  reader: {
    label: "Bölümler",
    behind: "Bu yanıtın arkasında",
    nearest: "Raporda en yakın olanlar",
    backToList: "Bu yanıtın bütün bölümleri",
    backToReport: "Rapor hakkında",
    steps: "Bu yanıtın bölümleri",
    close: "Bölümü kapat",
    loading: "Bölüm getiriliyor",
    previous: "Önceki bölüm",
    next: "Sonraki bölüm",
    note: "Editörün notu",
    sources: "Raporun gösterdiği kaynaklar",
    cited: (numberOfCitation) => `${numberOfCitation} olarak alıntılandı`,
  },
  cover: {
    label: "Rapor",
    labelOfMany: "Kütüphane",
    by: (authors) => conjunction.format(authors),
    publishedBy: (publishers) => `Yayımlayan: ${conjunction.format(publishers)}`,
    digest:
      "Yanıtlar raporun kendi sözlerimizle yazılmış bir özetinden gelir; sayfalar özgün metne aittir. Rakamlar bugünün değil, raporun tarihinindir.",
    contents: "İçindekiler",
    more: (documents) => `ve ${number.format(documents)} belge daha`,
    date: (date) => monthAndYear(date, "tr"),
  },

  problems: {
    title: "Bu soru yanıtlanamadı",
    unreachable: {
      what: "Sunucuya ulaşılamadı.",
      todo: "Sorunuz saklandı. Bağlantınızı denetleyip yeniden sorun.",
    },
    interrupted: {
      what: "Yanıt tamamlanmadan bağlantı koptu.",
      todo: "Yukarıdaki cümleler denetlenmiştir ama eksik olabilir. Yeniden sorun.",
    },
    interruptedEmpty: {
      what: "Bağlantı ilk cümleden önce koptu.",
      todo: "Sorunuz saklandı. Yeniden sorun.",
    },
    tooMany: (seconds) => ({
      what: "Buradan kısa sürede çok fazla soru geldi.",
      todo:
        seconds === null
          ? "Sorunuz saklandı. Bir dakika bekleyip yeniden sorun."
          : `Sorunuz saklandı. ${number.format(seconds)} saniye sonra yeniden sorun.`,
    }),
    conversationGone: {
      what: "Sunucuda bu konuşma artık yok.",
      todo: "Sorunuz saklandı. Yeni konuşma olarak sorun.",
    },
    notReady: {
      what: "Sunucu bölümleri henüz hazırlıyor.",
      todo: "Sorunuz saklandı. Birkaç saniye sonra yeniden sorun.",
    },
    busy: {
      what: "Sunucuda bir anda alabileceğinden çok soru var.",
      todo: "Sorunuz saklandı. Birkaç saniye sonra yeniden sorun.",
    },
    keyNeeded: {
      what: "Bu sunucu bir anahtar istiyor.",
      todo: "Sorunuz saklandı. Yukarıya anahtarınızı yazıp yeniden sorun.",
    },
    server: {
      what: "Sunucuda bir şey ters gitti.",
      todo: "Sorduklarınızdan hiçbiri kaybolmadı. Yeniden sorun; yine olursa sunucuyu işletenlere söyleyin.",
    },
    refused: (detail) => ({ what: detail, todo: "Soruyu değiştirip yeniden sorun." }),
    passageMissing: {
      what: "Bu adreste bir bölüm yok.",
      todo: "Belge değişmiş olabilir. Bunu kapatıp rapora sorun.",
    },
    passageFailed: {
      what: "Bölüm getirilemedi.",
      todo: "Bağlantınızı denetleyip yeniden deneyin.",
    },
    tryAgain: "Yeniden dene",
  },
};
