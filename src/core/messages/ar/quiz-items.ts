import type { QuizItemMessages } from "../en/quiz-items.ts";

export const arabicQuizItemMessages: QuizItemMessages = {
  locale: "ar-u-nu-latn",
  missing: "____",
  cityScope: ["المدينة", "مدينة"],
  undated: (year) => `تقرير عام ${year}`,
  value: (label, subject, isRough) =>
    isRough
      ? `ما القيمة التقريبية التي يذكرها التقرير لهذا البند: «${label}» (${subject})؟`
      : `ما القيمة التي يذكرها التقرير لهذا البند: «${label}» (${subject})؟`,
  valueOfCity: (label, subject) =>
    subject === ""
      ? `ما القيمة التي يذكرها التقرير لكل مدينة: «${label}»؟`
      : `ما القيمة التي يذكرها التقرير لكل مدينة: «${label}» (${subject})؟`,
  isValue: (label, subject, value) => `هل يذكر التقرير هذه القيمة: «${label}» (${subject}): ${value}؟`,
  says: (statement) => `هل يرد هذا في التقرير: «${statement}»؟`,
  orderOfValues: (place, unit) => `ما ترتيب هذه القيم في التقرير من الأدنى إلى الأعلى${inBrackets(place, unit)}؟`,
  orderOfCities: (label) => `ما ترتيب المدن من أدنى قيمة إلى أعلاها: «${label}»؟`,
  orderOfYears: "ما ترتيب الإجابات عن هذه الأسئلة من الأقدم إلى الأحدث؟",
  matchOfYears: "أي سنة تجيب عن أي سؤال؟",
  matchOfValues: (place, unit) => `أي قيمة تعود إلى أي بند${inBrackets(place, unit)}؟`,
  labelled: (name, value) => `${name}: ${value}`,
  valuesOf: (place) => `أي من هذه القيم يذكرها التقرير عن المكان التالي: ${place}؟`,
  cityOf: (statement) => `عن أي مدينة يقول التقرير هذا: «${statement}»؟`,
  missingYear: (statement) => `ما السنة الناقصة في عبارة التقرير هذه: «${statement}»؟`,
  missingName: (statement) => `ما الاسم الناقص في عبارة التقرير هذه: «${statement}»؟`,
  poll: {
    priority: (city) => `أي مواضيع التقرير عن هذه المدينة أهم لعملكم: ${city}؟`,
    matters: "من أي المدن الثلاث يمكن لمدينتكم أن تتعلم أكثر؟",
  },
  yes: "نعم",
  no: "لا",
  explain: {
    stands: (section) => `هكذا يرد في التقرير تحت عنوان «${section}».`,
    value: (value, section) => `يذكر التقرير ${value} تحت عنوان «${section}».`,
    instead: (right, section) => `يرد في التقرير هنا ${right} تحت عنوان «${section}».`,
    city: (city, section) => `يقول التقرير هذا عن ${city} تحت عنوان «${section}».`,
  },
  units: {
    percent: "في المئة",
    euros: "يورو",
    kilometres: "كم",
    "square metres": "م²",
    years: "سنوات",
    months: "أشهر",
    weeks: "أسابيع",
    times: "أضعاف",
    "per month": "في الشهر",
  },
  title: (places) =>
    places.length === 0 ? "مسابقة" : `مسابقة: ${new Intl.ListFormat("ar", { type: "conjunction" }).format(places)}`,
};

/** What is known of both, behind the question's own words; nothing where neither is. */
function inBrackets(place: string, unit: string): string {
  const parts = [place, unit].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join("، ")})`;
}
