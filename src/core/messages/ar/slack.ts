import type { SlackMessages } from "../en/slack.ts";

/** Arabic with Western digits. */
const number = new Intl.NumberFormat("ar-u-nu-latn");
const conjunction = new Intl.ListFormat("ar", { type: "conjunction" });
const plural = new Intl.PluralRules("ar");

/** The forms of a noun behind a number; two stands in the noun itself. */
function counted(
  count: number,
  forms: {
    readonly one: string;
    readonly two: string;
    readonly few: string;
    readonly many: string;
    readonly other: string;
  },
): string {
  const form = plural.select(count);
  if (form === "one" || form === "two") return forms[form];
  return `${number.format(count)} ${form === "zero" ? forms.other : forms[form]}`;
}

export const arabicSlackMessages: SlackMessages = {
  name: "Three Cities",
  loading: ["أبحث في التقرير", "أقرأ المقاطع", "أختار الجمل", "أراجع كل جملة على مقطعها"],
  working: "أبحث في التقرير…",

  answer: {
    sources: (count) => counted(count, { one: "مصدر واحد", two: "مصدران", few: "مصادر", many: "مصدرًا", other: "مصدر" }),
    sourcesFrom: (first, last) => `المصادر من ${number.format(first)} إلى ${number.format(last)}`,
    pages: (pages) => (/^\d+$/u.test(pages) ? `الصفحة ${pages}` : `الصفحات ${pages}`),
    quote: (quote) => `«${quote}»`,
    showPassage: "عرض المقطع",
    showPassageOf: (citation) => `عرض المقطع ${number.format(citation)}`,
    compareCities: "مقارنة المدن",
    more: "المزيد",
    share: "مشاركة في القناة",
    mute: "الصمت هنا",
    generated: (model) => `كتبه ${model}. روجعت كل جملة على مقطعها.`,
    continued: "تتمة",
    language: "الإجابة باللغة…",
    nearest: "أقرب ما ورد في التقرير:",
    instead: "يمكنك أن تسأل:",
    asked: (question) => `السؤال: ${question}`,
  },
  languages: { en: "English", de: "Deutsch", tr: "Türkçe", fr: "Français", ar: "العربية" },

  feedback: {
    good: "مفيدة",
    bad: "غير مفيدة",
    goodLabel: "كانت هذه الإجابة مفيدة",
    badLabel: "لم تكن هذه الإجابة مفيدة",
    thanksGood: "شكرًا. من المفيد أن نعرف ما ينجح.",
    thanksBad: "شكرًا. ستُراجع هذه الإجابة.",
    add: "إضافة تعليق",
    title: "تعليقك",
    question: { up: "ما الجيد في الإجابة؟", down: "ما الخطأ أو ما الناقص؟" },
    hint: "يُحفظ مع الإجابة لمن يديرون هذا المساعد. يمكنك تركه فارغًا.",
    send: "إرسال",
    cancel: "إلغاء",
  },

  comparison: {
    caption: (label, unit) => `${label} (${unit})`,
    columns: { city: "المدينة", value: "الرقم", scope: "ما الذي يُحسب", date: "التاريخ", place: "موضعه" },
    dateUnknown: (date) => `بلا تاريخ؛ نُشر في ${date}`,
    missing: (city) => `لا يذكر التقرير شيئًا عن ذلك بالنسبة إلى ${city}.`,
    none: "–",
    note: (place, note) => `${place}: ${note}`,
    remark: "الأرقام كما وردت في التقرير، بتواريخها المبينة.",
    row: (city, value, date) => `${city}: ${value} (${date})`,
  },

  passage: {
    title: "مقطع",
    close: "إغلاق",
    part: (part, parts) => `الجزء ${number.format(part)} من ${number.format(parts)}`,
    readOn: "متابعة القراءة",
    readBack: "العودة إلى ما سبق",
    before: "المقطع السابق",
    after: "المقطع التالي",
    openBefore: "الانتقال إلى المقطع السابق",
    openAfter: "الانتقال إلى المقطع التالي",
    marked: "ما تقتبسه الإجابة مكتوب بخط عريض.",
    note: (note) => `ملاحظة المحرر: ${note}`,
    sources: "المصادر التي يذكرها التقرير",
    source: (id, text) => `${id}: ${text}`,
    reference: "المرجع",
    digest: "هذا ملخص للتقرير بكلماتنا، مع أرقام صفحات الأصل.",
    by: (authors, title) => (authors.length === 0 ? title : `${conjunction.format(authors)}: ${title}`),
    gone: "لم يعد هذا المقطع في التقرير. أعد السؤال لترى موضعه الآن.",
  },

  home: {
    title: "اسأل التقرير",
    lead: "اسأل هنا في رسالة، أو اذكرني في قناة. كل جملة في الإجابة تُظهر المقطع الذي تستند إليه، وحيث يسكت التقرير أقول ذلك.",
    questions: "أسئلة للبداية",
    cities: "ما يتناوله التقرير",
    more: (count) => `و${number.format(count)} غيرها`,
    language: "لغتي",
    languageHint: "أجيب بلغة سؤالك ما لم تختر لغة.",
    automatic: "لغة سؤالي",
    recent: "أسئلتي الأخيرة",
    noRecent: "لم تسأل شيئًا بعد.",
    privacy: "بياناتي",
    privacyHint: (days) =>
      `تُحفظ أسئلتك وإجاباتها مدة ${counted(days, { one: "يوم واحد", two: "يومين", few: "أيام", many: "يومًا", other: "يوم" })} ثم تُحذف.`,
    delete: "حذف بياناتي",
    deleteTitle: "هل تُحذف بياناتك؟",
    deleteText: "تُحذف أسئلتك وإجاباتها وتعليقاتك وإعداداتك. أما ما نُشر في القنوات فيبقى فيها.",
    deleteConfirm: "حذف",
    deleteCancel: "إبقاء",
    deleted: "حُذفت بياناتك.",
  },

  settings: {
    title: "الإعدادات هنا",
    save: "حفظ",
    cancel: "إلغاء",
    language: "لغة الإجابات",
    languageOfAsker: "لغة كل سؤال",
    city: "المدينة",
    allCities: "كل المدن",
    cityHint: "الأسئلة التي لا تسمي مدينة تُفهم عن هذه المدينة.",
    answersTo: "متى أجيب؟",
    answersToOptions: {
      mentions: "حين يذكرني أحد، وفي سلاسل الرسائل التي أجبت فيها",
      everything: "كلما سأل أحد سؤالًا هنا",
    },
    visibility: "من يرى الإجابات؟",
    visibilityOptions: { public: "كل من في هذه القناة", private: "السائل وحده" },
    editors: "من يجوز له تغيير هذه الإعدادات؟",
    editorsHint: "اتركه فارغًا ليكون لكل من في القناة. أنت منهم دائمًا.",
    choose: "اختيار أشخاص",
    invalid: "اختر أحد الخيارات.",
    saved: "حُفظت إعدادات هذه القناة.",
    notAllowed: "لا يغيّر الإعدادات إلا من سُمّوا فيها. اسأل أحدهم.",
  },

  check: {
    title: "روجع على التقرير",
    supported: "يؤيده التقرير",
    not_covered: "لا يقول التقرير ذلك",
    other_figure: "في التقرير رقم آخر",
    other_date: "في التقرير تاريخ آخر",
    other_name: "في التقرير اسم آخر",
    contradicted: "يقول التقرير غير ذلك",
    nothing: "ليس في هذه الرسالة قول يمكن مراجعته على التقرير.",
    summary: (supported, claims) =>
      claims === 1
        ? supported === 1
          ? "يؤيد التقرير هذا القول."
          : "لا يؤيد التقرير هذا القول بصيغته هذه."
        : `يؤيد التقرير ${number.format(supported)} من أصل ${number.format(claims)} من الأقوال.`,
    claim: (text) => `«${text}»`,
    limits: "روجع كلمة كلمة على أقرب المقاطع. اقرأ المقطع قبل أن تعتمد عليه.",
  },

  quickStart: {
    title: "مرحبًا، أجيب عن الأسئلة حول التقرير",
    how: (command) =>
      [
        "• اذكرني في قناة، أو اكتب لي هنا.",
        "• في سلسلة رسائل أجبت فيها، تابع السؤال ببساطة.",
        `• ${command} ثم سؤالك: إجابة لا يراها غيرك.`,
        "• لمراجعة رسالة زميل: قائمتها، More message shortcuts، «Check against the report».",
      ].join("\n"),
    settings: "إعدادات هذه القناة",
  },
  prompts: {
    title: "أسئلة للبداية",
    questions: [
      "أي مدينة لديها أكبر نسبة من السكان المولودين في الخارج؟",
      "لماذا لا يذهب كثير من الأطفال السوريين إلى المدرسة في إسطنبول؟",
      "ما معنى مدينة الوصول؟",
      "من أي البلدان يأتي المهاجرون في طنجة؟",
    ],
    questionAbout: (topic) => `ماذا يقال عن ${topic}؟`,
  },

  problem: {
    reference: (reference) => `إذا تكرر ذلك، فأعطِ هذا الرمز لمن يديرونني: ${reference}`,
    again: "السؤال من جديد",
    failed: "حدث خلل عندي ولم يُجب عن سؤالك. لم يتأثر شيء آخر. أعد السؤال من فضلك.",
    lost: "لم أتمكن من معرفة هل وصلتك إجابتي. أعد السؤال من فضلك إن لم ترها.",
    tooMany: "سألت أكثر مما أستطيع الإجابة عنه في هذا الوقت القصير. انتظر دقيقة من فضلك ثم تابع.",
    empty: "اكتب سؤالك بعده وسأجيب.",
    gone: "لم تعد هذه الإجابة عندي. أعد السؤال من فضلك.",
    noFigure: "لا يذكر التقرير هنا رقمًا للمقارنة.",
    tooLate: "استغرق الفتح وقتًا طويلًا. انقر مرة أخرى من فضلك.",
  },
  thread: {
    muted: "سأصمت من الآن في هذه السلسلة، إلا إذا ذكرني أحد.",
    unmute: "الإجابة هنا من جديد",
    unmuted: "أجيب في هذه السلسلة من جديد.",
    edited: "غيّرت سؤالك. هل أجيب عنه كما هو الآن؟",
    answerEdited: "أجب عنه",
    stopped: "أوقفت هذه الإجابة. ما كُتب هنا مُراجَع، لكنه قد لا يكون كاملًا.",
    stoppedBefore: "أوقفتها قبل أن تكون هناك إجابة.",
    shared: "تمت المشاركة في القناة.",
  },
};
