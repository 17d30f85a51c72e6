import type { AnswerMessages } from "../en/answer.ts";

export const arabicAnswerMessages: AnswerMessages = {
  notCovered: (subject, places) =>
    places.length === 0
      ? `لا ذكر لذلك في ${within(subject)}.`
      : `لا ذكر لذلك في ${within(subject)}. أقرب ما ورد هنا: ${joined(places)}.`,
  offTopic: (subject, titles) => `هذا خارج موضوع ${within(subject)}: ${joined(titles.map((title) => `«${title}»`))}.`,
  notWithin: (places, subject) =>
    `اقتصر البحث على: ${joined(places)}. لا ذكر لذلك هناك، وقد يرد في موضع آخر من ${within(subject)}.`,
  subject: { report: "التقرير", document: "الوثيقة", library: "المكتبة" },
  quotedFrom: (languages) => `المقاطع التي لا توجد بالعربية تُقتبس بلغتها الأصلية: ${joined(languages)}.`,
  withoutModel: {
    failed: "تعطّل النموذج الذي يكتب الإجابات، فأُعدّت هذه الإجابة من دونه.",
    late: "استغرق النموذج الذي يكتب الإجابات وقتًا طويلًا، فأُعدّت هذه الإجابة من دونه.",
    stalled: "توقف النموذج الذي يكتب الإجابات عن الكتابة، فأُعدّت هذه الإجابة من دونه.",
    unavailable: "يتعذر الوصول حاليًا إلى النموذج الذي يكتب الإجابات، فأُعدّت هذه الإجابة من دونه.",
    budget_spent: "كتب النموذج اليوم كل ما يُسمح له بكتابته، فأُعدّت هذه الإجابة من دونه.",
    nothing_left: "لم يمكن تأكيد شيء مما كتبه النموذج في الوثائق، فأُعدّت هذه الإجابة من دونه.",
    nonsense: "لم يكتب النموذج شيئًا مقروءًا، فأُعدّت هذه الإجابة من دونه.",
  },
  cityWithoutFigure: (city, subject) => `بالنسبة إلى ${city}، لا يوجد هذا الرقم في ${within(subject)}.`,
  cityWithoutStatement: (city, subject) => `بالنسبة إلى ${city}، لا ذكر لذلك في ${within(subject)}.`,
};

function joined(items: readonly string[]): string {
  return new Intl.ListFormat("ar", { type: "conjunction" }).format(items);
}

/** A name in other letters stands in quotation marks. */
function within(subject: string): string {
  return /^\p{Script=Arabic}/u.test(subject) ? subject : `«${subject}»`;
}
