import type { SlackMessages } from "../en/slack.ts";

const number = new Intl.NumberFormat("tr");
const conjunction = new Intl.ListFormat("tr", { type: "conjunction" });

export const turkishSlackMessages: SlackMessages = {
  name: "Three Cities",
  loading: ["Rapora bakıyorum", "Bölümleri okuyorum", "Cümleleri seçiyorum", "Her birini kendi bölümünde denetliyorum"],
  working: "Rapora bakıyorum…",

  answer: {
    sources: (count) => `${number.format(count)} kaynak`,
    sourcesFrom: (first, last) => `Kaynaklar ${number.format(first)}–${number.format(last)}`,
    pages: (pages) => (/^\d+$/u.test(pages) ? `sayfa ${pages}` : `sayfalar ${pages}`),
    quote: (quote) => `“${quote}”`,
    showPassage: "Bölümü göster",
    showPassageOf: (citation) => `${number.format(citation)}. bölümü göster`,
    compareCities: "Şehirleri karşılaştır",
    more: "Daha fazla",
    share: "Kanalda paylaş",
    mute: "Burada sustur",
    generated: (model) => `${model} tarafından yazıldı. Her cümle kendi bölümünde denetlendi.`,
    continued: "Devamı",
    language: "Yanıt dili…",
    nearest: "Raporda en yakın bilgi:",
    instead: "Şunu sorabilirsiniz:",
    asked: (question) => `Soru: ${question}`,
  },
  languages: { en: "English", de: "Deutsch", tr: "Türkçe", fr: "Français", ar: "العربية" },

  feedback: {
    good: "Yararlı",
    bad: "Yararlı değil",
    goodLabel: "Bu yanıt yararlı oldu",
    badLabel: "Bu yanıt yararlı olmadı",
    thanksGood: "Teşekkürler. Neyin işe yaradığını bilmek yardımcı oluyor.",
    thanksBad: "Teşekkürler. Bu yanıt incelenecek.",
    add: "Yorum ekle",
    title: "Yorumunuz",
    question: { up: "Yanıtın nesi iyiydi?", down: "Ne yanlıştı ya da eksikti?" },
    hint: "Bu asistanı işletenler için yanıtla birlikte saklanır. Boş bırakabilirsiniz.",
    send: "Gönder",
    cancel: "Vazgeç",
  },

  comparison: {
    caption: (label, unit) => `${label} (${unit})`,
    columns: { city: "Şehir", value: "Rakam", scope: "Ne sayılıyor", date: "Tarih", place: "Nerede geçiyor" },
    dateUnknown: (date) => `tarihsiz; yayımlanma ${date}`,
    missing: (city) => `Rapor ${city} için bu konuda bir şey söylemiyor.`,
    none: "–",
    note: (place, note) => `${place}: ${note}`,
    remark: "Rakamlar raporda verildiği gibidir; her biri kendi tarihine aittir.",
    row: (city, value, date) => `${city}: ${value} (${date})`,
  },

  passage: {
    title: "Bölüm",
    close: "Kapat",
    part: (part, parts) => `Kısım ${number.format(part)} / ${number.format(parts)}`,
    readOn: "Devamını oku",
    readBack: "Geri dön",
    before: "Önceki bölüm",
    after: "Sonraki bölüm",
    openBefore: "Önceki bölüme git",
    openAfter: "Sonraki bölüme git",
    marked: "Yanıtın alıntıladığı yer kalın yazılmıştır.",
    note: (note) => `Editörün notu: ${note}`,
    sources: "Raporun gösterdiği kaynaklar",
    source: (id, text) => `${id}: ${text}`,
    reference: "Kaynakça bilgisi",
    digest: "Bu, raporun kendi sözlerimizle yazılmış bir özetidir; sayfalar özgün metne aittir.",
    by: (authors, title) => (authors.length === 0 ? title : `${conjunction.format(authors)}: ${title}`),
    gone: "Bu bölüm artık raporda yok. Şimdi nerede geçtiğini görmek için yeniden sorun.",
  },

  home: {
    title: "Rapora sorun",
    lead: "Buraya bir mesajla ya da bir kanalda benden söz ederek sorun. Yanıtın her cümlesi dayandığı bölümü gösterir; rapor susuyorsa bunu söylerim.",
    questions: "Başlangıç için sorular",
    cities: "Raporun konusu",
    more: (count) => `ve ${number.format(count)} tane daha`,
    language: "Dilim",
    languageHint: "Bir dil seçmezseniz sorunuzun dilinde yanıt veririm.",
    automatic: "Sorumun dili",
    recent: "Son sorularım",
    noRecent: "Henüz bir şey sormadınız.",
    privacy: "Verilerim",
    privacyHint: (days) => `Sorularınız ve yanıtları ${number.format(days)} gün saklanır, sonra silinir.`,
    delete: "Verilerimi sil",
    deleteTitle: "Verileriniz silinsin mi?",
    deleteText: "Sorularınız, yanıtları, yorumlarınız ve ayarlarınız silinir. Kanallara gönderilenler orada kalır.",
    deleteConfirm: "Sil",
    deleteCancel: "Sakla",
    deleted: "Verileriniz silindi.",
  },

  settings: {
    title: "Buradaki ayarlar",
    save: "Kaydet",
    cancel: "Vazgeç",
    language: "Yanıtların dili",
    languageOfAsker: "Her sorunun kendi dili",
    city: "Şehir",
    allCities: "Bütün şehirler",
    cityHint: "Şehir adı geçmeyen sorular bu şehir hakkında sayılır.",
    answersTo: "Ne zaman yanıt vereyim?",
    answersToOptions: {
      mentions: "Biri benden söz edince ve yanıt verdiğim başlıklarda",
      everything: "Burada biri soru sorduğunda her zaman",
    },
    visibility: "Yanıtları kim görür?",
    visibilityOptions: { public: "Bu kanaldaki herkes", private: "Yalnızca soran kişi" },
    editors: "Bu ayarları kim değiştirebilir?",
    editorsHint: "Kanaldaki herkes için boş bırakın. Siz her zaman aralarında olursunuz.",
    choose: "Kişileri seçin",
    invalid: "Seçeneklerden birini seçin.",
    saved: "Bu kanalın ayarları kaydedildi.",
    notAllowed: "Yalnızca ayarlarda adı geçenler değiştirebilir. Onlardan birine sorun.",
  },

  check: {
    title: "Raporla karşılaştırıldı",
    supported: "Rapor destekliyor",
    not_covered: "Rapor bunu söylemiyor",
    other_figure: "Raporda başka bir rakam var",
    other_date: "Raporda başka bir tarih var",
    other_name: "Raporda başka bir ad var",
    contradicted: "Rapor başka türlü söylüyor",
    nothing: "Bu mesajda raporla denetlenebilecek bir sav yok.",
    summary: (supported, claims) =>
      claims === 1
        ? supported === 1
          ? "Rapor bu savı destekliyor."
          : "Rapor bu savı bu haliyle desteklemiyor."
        : `Rapor ${number.format(claims)} savdan ${number.format(supported)} tanesini destekliyor.`,
    claim: (text) => `“${text}”`,
    limits: "En yakın bölümlerle sözcük sözcük karşılaştırıldı. Güvenmeden önce bölümü okuyun.",
  },

  quickStart: {
    title: "Merhaba, raporla ilgili soruları yanıtlarım",
    how: (command) =>
      [
        "• Bir kanalda benden söz edin ya da bana buradan yazın.",
        "• Yanıt verdiğim bir başlıkta sormaya devam edin.",
        `• ${command} ve sorunuz: yalnızca sizin gördüğünüz bir yanıt.`,
        "• Bir meslektaşın mesajını denetlemek için: mesajın menüsü, More message shortcuts, “Check against the report”.",
      ].join("\n"),
    settings: "Bu kanalın ayarları",
  },
  prompts: {
    title: "Başlangıç için sorular",
    questions: [
      "Yurt dışında doğanların payı en yüksek olan şehir hangisi?",
      "İstanbul’da Suriyeli çocuklar neden okula gidemiyor?",
      "Varış şehri ne demek?",
      "Tanca’daki göçmenler hangi ülkelerden geliyor?",
    ],
    questionAbout: (topic) => `${topic} hakkında ne söyleniyor?`,
  },

  problem: {
    reference: (reference) => `Yeniden olursa beni işletenlere şu kodu verin: ${reference}`,
    again: "Yeniden sor",
    failed: "Bende bir şey ters gitti ve sorunuz yanıtlanamadı. Başka hiçbir şey etkilenmedi. Lütfen yeniden sorun.",
    lost: "Yanıtımın size ulaşıp ulaşmadığını anlayamadım. Görmüyorsanız lütfen yeniden sorun.",
    tooMany: "Bu kadar kısa sürede yanıtlayabileceğimden çok sordunuz. Lütfen bir dakika bekleyip devam edin.",
    empty: "Sorunuzu arkasına yazın, yanıtlayayım.",
    gone: "Bu yanıt artık bende yok. Lütfen yeniden sorun.",
    noFigure: "Rapor burada karşılaştırılacak bir rakam vermiyor.",
    tooLate: "Açılması çok uzun sürdü. Lütfen bir kez daha tıklayın.",
  },
  thread: {
    muted: "Biri benden söz etmedikçe bu başlıkta artık susuyorum.",
    unmute: "Burada yeniden yanıtla",
    unmuted: "Bu başlıkta yeniden yanıt veriyorum.",
    edited: "Sorunuzu değiştirdiniz. Şimdiki haliyle yanıtlayayım mı?",
    answerEdited: "Yanıtla",
    stopped: "Bu yanıtı durdurdunuz. Burada yazan denetlenmiştir ama eksik olabilir.",
    stoppedBefore: "Yanıt gelmeden durdurdunuz.",
    shared: "Kanalda paylaşıldı.",
  },
};
