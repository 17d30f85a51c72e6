import type { DeskMessages } from "../en/desk.ts";
import { arabicComparisonMessages } from "./comparison.ts";
import { arabicSiteMessages } from "./site.ts";

const number = new Intl.NumberFormat("ar-MA", { numberingSystem: "latn" });

export const arabicDeskMessages: DeskMessages = {
  name: "Three Cities",
  language: "اللغة",
  site: arabicSiteMessages,
  loading: "جارٍ التحميل",
  passages: (count) => (count === 1 ? "فقرة واحدة" : count === 2 ? "فقرتان" : `عدد الفقرات: ${number.format(count)}`),
  pages: (pages) => (/^\d+$/u.test(pages) ? `الصفحة ${pages}` : `الصفحات ${pages}`),

  library: {
    title: "المكتبة",
    lead: "اقرأ الوثائق فقرة فقرة، أو ابحث فيها أثناء الكتابة.",
    field: "ابحث في الفقرات",
    placeholder: "مثلًا: دورات اللغة",
    clear: "مسح",
    contents: "المحتويات",
    everything: "كل الفقرات",
    city: "المدينة",
    allCities: "الكل",
    found: (count) =>
      count === 1 ? "وُجدت فقرة واحدة" : count === 2 ? "وُجدت فقرتان" : `الفقرات الموجودة: ${number.format(count)}`,
    none: "لا توجد فقرة فيها كل هذه الكلمات.",
    noneHint: "الكلمات الأقل أو الأقصر تجد أكثر. أو اطرحها سؤالًا.",
    ask: "اطرحها سؤالًا",
    more: (count) => `إظهار المزيد: ${number.format(count)}`,
    open: "القراءة في السياق",
    note: "ملاحظة المحرر",
    sources: (count) => (count === 1 ? "مصدر واحد" : `المصادر: ${number.format(count)}`),
  },

  compare: {
    title: "قارن",
    lead: "أرقام التقرير عن مدنه جنبًا إلى جنب، كل منها بتاريخه ونطاقه وموضعه.",
    figure: "الرقم",
    choose: "اختر رقمًا",
    several: "أرقام عدة مدن",
    others: "أرقام أخرى",
    timeline: "الخط الزمني 1951–2016",
    show: "اعرض",
    chart: "رسم بياني",
    table: "جدول",
    download: "تنزيل",
    notes: "قبل المقارنة",
    place: "موضعه",
    read: "اقرأ المقطع",
    words: arabicComparisonMessages,
  },

  editor: {
    title: "التحرير",
    lead: "ما سأل عنه القراء ولم يجدوه، حسب الأقسام. أحدث الأسئلة أولًا.",
    span: "المدة",
    days: (days) => (days === 365 ? "سنة" : `${days} يومًا`),
    summary: (asked, refused, down) =>
      `الأسئلة: ${number.format(asked)}، بلا إجابة: ${number.format(refused)}، لم تُفد: ${number.format(down)}`,
    bySection: "حسب الأقسام",
    section: "القسم",
    asked: "الأسئلة",
    refused: "بلا إجابة",
    votedUp: "أفادت",
    votedDown: "لم تُفد",
    nowhere: "لا شيء قريب",
    gaps: "ما بقي بلا إجابة أو لم يُفد",
    link: "للمحررين: ما سُئل عنه ولم يوجد",
  },

  key: {
    title: "مفتاحك",
    why: "لا يعرض هذا الخادم وثائقه إلا لمن لديه مفتاح. يعطي المفاتيحَ من يشغّل الخادم، ويبقى مفتاحك في علامة التبويب هذه وحدها.",
    refused: "هذا المفتاح غير معروف هنا، أو لا يكفي لهذه الصفحة.",
    field: "المفتاح",
    use: "استخدام هذا المفتاح",
  },
  problem: {
    unreachable: "تعذر الوصول إلى الخادم. تحقق من الاتصال ثم حاول من جديد.",
    notReady: "ما زال الخادم يحضّر الفقرات. حاول من جديد بعد ثوانٍ.",
    tooMany: "وصلت من هنا طلبات كثيرة في وقت قصير. انتظر دقيقة ثم حاول من جديد.",
    missing: "ما يشير إليه هذا العنوان غير موجود. ربما تغيرت الوثيقة.",
    server: "حدث خلل في الخادم. حاول من جديد، فإن تكرر فأخبر من يشغّله.",
    again: "حاول من جديد",
  },
};
