import { monthAndYear } from "../month-and-year.ts";
import type { WebMessages } from "../en/web.ts";
import { arabicSiteMessages } from "./site.ts";

const number = new Intl.NumberFormat("ar-u-nu-latn");
const conjunction = new Intl.ListFormat("ar", { type: "conjunction" });
const dateAndTime = new Intl.DateTimeFormat("ar-u-nu-latn", { dateStyle: "medium", timeStyle: "short" });

export const arabicWebMessages: WebMessages = {
  site: arabicSiteMessages,
  name: "Three Cities",
  description: "اسأل عن الهجرة والاندماج في إسطنبول وأوفنباخ وطنجة: إجابات قصيرة، ووراء كل جملة مقطعها.",
  withoutScript:
    "تحتاج هذه الصفحة إلى JavaScript. من دونه تأتي الإجابات نفسها في الطرفية: npx three-cities ask ثم السؤال بين علامتي اقتباس.",
  skipToQuestion: "الانتقال إلى السؤال",
  newConversation: "محادثة جديدة",
  language: "اللغة",

  start: {
    title: "اسأل التقرير",
    lead: "إجابات قصيرة، ووراء كل جملة مقطعها. وحيث يسكت التقرير تقول الإجابة ذلك.",
    suggestions: "أسئلة للبداية",
    acrossCities: "بين المدن",
  },
  suggestions: {
    istanbul: [
      "كم لاجئا سوريا يعيش في إسطنبول؟",
      "ما هو Pages Bookstore Café؟",
      "لماذا لا يذهب كثير من الأطفال السوريين إلى المدرسة في إسطنبول؟",
    ],
    offenbach: ["ما نسبة المولودين في الخارج من سكان أوفنباخ؟", "ما معنى مدينة الوصول؟", "ما معدل البطالة في أوفنباخ؟"],
    tangier: [
      "من أي البلدان يأتي مهاجرو جنوب الصحراء في طنجة؟",
      "لماذا يأتي الإسبان إلى طنجة؟",
      "كم تبعد طنجة عن إسبانيا؟",
    ],
    across: [
      "أي مدينة فيها أعلى بطالة؟",
      "كم عدد السكان في كل مدينة؟",
      "أي مدينة لديها أكبر نسبة من السكان المولودين في الخارج؟",
    ],
  },
  suggestionForCity: (city) => `ماذا يقال عن ${city}؟`,

  composer: {
    question: "سؤالك",
    first: "اسأل عن المدن…",
    firstAnywhere: "اسأل المكتبة…",
    followUp: "تابع السؤال…",
    ask: "اسأل",
    stop: "أوقف",
    keys: "Shift+Enter: سطر جديد",
    left: (characters) => `عدد الأحرف المتبقية: ${number.format(characters)}`,
    tooLong: (over) => `السؤال أطول من المسموح بمقدار ${number.format(over)} من الأحرف. اختصره لتسأله.`,
  },
  past: {
    title: (conversations) => `المحادثات السابقة (${number.format(conversations)})`,
    where: "تُحفظ في هذا المتصفح على هذا الجهاز فقط ولا تُرسل إلى أحد. ويستطيع كل من يستخدم هذا المتصفح قراءتها هنا.",
    notKept:
      "لا مكان في هذا المتصفح لمحادثات هذه الصفحة، أو أنه لا يحفظها: تزول المحادثة حين تبدأ أخرى أو تغلق علامة التبويب.",
    when: (at) => dateAndTime.format(at),
    questions: (questions) => `عدد الأسئلة: ${number.format(questions)}`,
    forget: (question) => `حذف «${question}»`,
    forgetAll: "حذف الكل",
    forgotten: "تم الحذف.",
    undo: "تراجع",
  },
  key: {
    title: "مفتاحك",
    why: "لا يجيب هذا الخادم إلا من لديه مفتاح. يعطي المفاتيح من يديره؛ ويبقى مفتاحك في علامة التبويب هذه لا غير.",
    refused: "هذا المفتاح غير معروف هنا. تأكد من أنه كامل.",
    field: "المفتاح",
    use: "استخدام هذا المفتاح",
  },
  cityFilter: { legend: "البحث في", all: "الكل", allCities: "كل المدن" },
  sectionFilter: { legend: "القسم الذي يُبحث فيه", all: "كل الأقسام", others: "من دون مدينة" },

  turn: {
    onlyIn: (city) => `البحث في ${city} فقط`,
    searching: "أبحث في التقرير",
    reading: (passages) => `أقرأ المقاطع (${number.format(passages)})`,
    recovering: "انقطع الاتصال؛ أبحث عن بقية الإجابة",
    stopped: "أوقفت هذه الإجابة. ما كُتب هنا مُراجَع، لكنه قد لا يكون كاملًا.",
    stoppedEmpty: "أوقفت هذه الإجابة قبل جملتها الأولى.",
    askAgain: "السؤال من جديد",
    askAsNew: "السؤال في محادثة جديدة",
    references: "المقاطع وراء هذه الإجابة",
    related: "أقرب ما ورد في التقرير",
    generated: (model) => `كتبه ${model}؛ روجعت كل جملة على مقطعها.`,
    answerReady: (passages) => (passages === 0 ? "" : `عدد المقاطع المقتبسة: ${number.format(passages)}.`),
  },
  actions: {
    compare: (label) => `قارنوا بين المدن: ${label}`,
    exportAs: "تصدير المحادثة",
    sources: "المصادر",
    cite: "اقتباس",
    passageLabel: "اقتباس هذه الفقرة",
    text: "نص (شيكاغو)",
    markdown: "Markdown",
    bibtex: "BibTeX",
    csl: "CSL-JSON",
    link: "نسخ الرابط",
    copied: "تم النسخ.",
    byHand: "انسخها يدويًا:",
    up: "أفادتني",
    down: "لم تفدني",
    noted: "سُجّل ذلك، شكرًا.",
    comment: "ما الخطأ؟ (اختياري)",
    send: "إرسال",
    notSent: "تعذّر الإرسال. حاول من جديد.",
    missing: "لا توجد إجابة في هذا العنوان. ربما انتهت مدتها.",
  },
  citation: {
    chip: (numberOfCitation, place) => `المقطع ${numberOfCitation}: ${place}`,
    open: "قراءته في سياقه",
    pages: (pages) => (/^\d+$/u.test(pages) ? `الصفحة ${pages}` : `الصفحات ${pages}`),
  },

  reader: {
    label: "المقاطع",
    behind: "وراء هذه الإجابة",
    nearest: "أقرب ما ورد في التقرير",
    backToList: "كل مقاطع هذه الإجابة",
    backToReport: "عن التقرير",
    steps: "مقاطع هذه الإجابة",
    close: "إغلاق المقطع",
    loading: "يجري جلب المقطع",
    previous: "المقطع السابق",
    next: "المقطع التالي",
    note: "ملاحظة المحرر",
    sources: "المصادر التي يذكرها التقرير",
    cited: (numberOfCitation) => `مقتبس برقم ${numberOfCitation}`,
  },
  cover: {
    label: "التقرير",
    labelOfMany: "المكتبة",
    by: (authors) => conjunction.format(authors),
    publishedBy: (publishers) => `الناشر: ${conjunction.format(publishers)}`,
    digest: "تأتي الإجابات من ملخص للتقرير بكلماتنا، مع أرقام صفحات الأصل. والأرقام هي أرقام تاريخ التقرير لا أرقام اليوم.",
    contents: "المحتويات",
    more: (documents) => `ووثائق أخرى عددها ${number.format(documents)}`,
    date: (date) => monthAndYear(date, "ar-u-nu-latn"),
  },

  problems: {
    title: "لم يُجب عن هذا السؤال",
    unreachable: { what: "تعذر الوصول إلى الخادم.", todo: "سؤالك محفوظ. تحقق من اتصالك ثم أعد السؤال." },
    interrupted: {
      what: "انقطع الاتصال قبل اكتمال الإجابة.",
      todo: "الجمل أعلاه مُراجَعة، لكن قد ينقص بعضها. أعد السؤال.",
    },
    interruptedEmpty: { what: "انقطع الاتصال قبل الجملة الأولى.", todo: "سؤالك محفوظ. أعد السؤال." },
    tooMany: (seconds) => ({
      what: "جاءت من هنا أسئلة كثيرة في وقت قصير.",
      todo:
        seconds === null
          ? "سؤالك محفوظ. انتظر دقيقة ثم أعد السؤال."
          : `سؤالك محفوظ. أعد السؤال بعد ${number.format(seconds)} ث.`,
    }),
    conversationGone: { what: "لم تعد هذه المحادثة لدى الخادم.", todo: "سؤالك محفوظ. اسأله في محادثة جديدة." },
    notReady: { what: "ما زال الخادم يعد المقاطع.", todo: "سؤالك محفوظ. أعد السؤال بعد ثوان." },
    busy: { what: "لدى الخادم أسئلة أكثر مما يستطيع قبوله دفعة واحدة.", todo: "سؤالك محفوظ. أعد السؤال بعد ثوان." },
    keyNeeded: { what: "يطلب هذا الخادم مفتاحًا.", todo: "سؤالك محفوظ. أدخل مفتاحك أعلاه ثم أعد السؤال." },
    server: {
      what: "حدث خلل في الخادم.",
      todo: "لم يضع شيء مما سألت. أعد السؤال؛ وإن تكرر الخلل فأخبر من يدير الخادم.",
    },
    refused: (detail) => ({ what: detail, todo: "غيّر السؤال ثم أعده." }),
    passageMissing: {
      what: "لا يوجد مقطع في هذا العنوان.",
      todo: "ربما تغيرت الوثيقة. أغلق هذا واسأل التقرير.",
    },
    passageFailed: { what: "تعذر جلب المقطع.", todo: "تحقق من اتصالك ثم حاول من جديد." },
    tryAgain: "المحاولة من جديد",
  },
};
