import { monthAndYear } from "../month-and-year.ts";
import type { ComparisonMessages } from "../en/comparison.ts";

export const arabicComparisonMessages: ComparisonMessages = {
  date: (date) =>
    date
      .split("/")
      .map((each) => monthAndYear(each, "ar-u-nu-latn"))
      .join("–"),
  caption: (label, unit) => `${label} (${unit})`,
  units: {
    people: "أشخاص",
    percent: "بالمئة",
    districts: "أحياء",
    challenges: "تحديات",
    children: "أطفال",
    weeks: "أسابيع",
    years: "سنوات",
    countries: "بلدان",
    jobs: "وظائف",
    "policy areas": "مجالات السياسات",
    rank: "المرتبة",
    kilometres: "كيلومترات",
    projects: "مشاريع",
    euros: "يورو",
    times: "مرات",
    months: "أشهر",
    permits: "تصاريح",
    crossings: "عمليات عبور",
    articles: "مواد",
    cities: "مدن",
    "square metres": "أمتار مربعة",
    "per month": "في الشهر",
    meetings: "اجتماعات",
    year: "سنة",
    offices: "مكاتب",
    representations: "ممثليات",
  },
  columns: {
    city: "المدينة",
    text: "كما يقوله التقرير",
    value: "العدد",
    unit: "الوحدة",
    scope: "ما الذي يُحسب",
    date: "التاريخ",
    passage: "المقطع",
    source: "المصدر",
    note: "ملاحظة",
  },
  undated: (date) => `بلا تاريخ؛ نُشر في ${date}`,
  gap: (city) => `لا يذكر التقرير رقمًا بالنسبة إلى ${city}.`,
  none: "لا رقم في التقرير",
  elsewhere: "مكان آخر",
  notes: {
    datesDiffer: "تختلف التواريخ بين المدن، فلا تبيّن الأرقام اللحظة نفسها.",
    scopesDiffer: "يختلف ما يُحسب بين المدن؛ فلتكن المقارنة بحذر.",
    several: (city) => `يذكر التقرير أكثر من رقم بالنسبة إلى ${city}.`,
    undated: (date) => `حيث لا تاريخ، لا يُعرف إلا أن الرقم من تقرير ${date}.`,
    oneCity: (city) => `لا يذكر التقرير هذا الرقم إلا بالنسبة إلى ${city}.`,
  },
  remark: {
    bars: "تبدأ الأعمدة من الصفر. الأرقام كما وردت في التقرير، بتواريخها المبينة.",
    noBars: "الأرقام كما وردت في التقرير، بتواريخها المبينة.",
  },
  timeline: {
    title: "القوانين والسياسات والبرامج بحسب السنوات",
    caption: "ما يؤرّخه التقرير من قوانين واتفاقات وسياسات وبرامج ومؤسسات؛ المقياس مطابق للزمن.",
    columns: { date: "التاريخ", city: "المدينة", reach: "النطاق", label: "ما الذي حدث", passage: "المقطع" },
    world: "دولي",
    wholeCountry: (place) => `البلد كله: ${place}`,
  },
};
