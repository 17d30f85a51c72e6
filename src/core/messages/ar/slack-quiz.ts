import type { SlackQuizMessages } from "../en/slack-quiz.ts";

const number = new Intl.NumberFormat("ar-u-nu-latn");
const list = new Intl.ListFormat("ar", { type: "conjunction" });

export const arabicSlackQuizMessages: SlackQuizMessages = {
  number: (value) => number.format(value),
  answers: (answers) => list.format(answers),
  questionOf: (question, questions) => `السؤال ${question} من ${questions}`,
  answered: (answered, players) => `عدد المجيبين: ${answered} من ${players}`,
  poll: "هذا استطلاع رأي: لا إجابة صحيحة فيه ولا نقاط.",
  closed: "أُغلق السؤال.",
  receipt: {
    counted: (answer) => `إجابتكم: ${answer}. وقد احتُسبت.`,
    repeated: (answer) => `سبق أن أجبتم: ${answer}. تُحتسب الإجابة الأولى.`,
    stale: "انتهى ذلك السؤال، ولم يُحتسب شيء.",
    closed: "أُغلق السؤال، ووصلت إجابتكم متأخرة.",
    late: "انتهى وقتكم، ووصلت الإجابة متأخرة.",
    paused: "الجلسة متوقفة مؤقتًا. يُرجى الإجابة عند استئنافها.",
    "joined-later": "انضممتم أثناء هذا السؤال. تبدأ مشاركتكم من السؤال التالي.",
    "unknown-participant": "لستم مشاركين في هذه المسابقة. يُرجى الانضمام أولًا.",
  },
  answer: {
    title: "إجابتكم",
    send: "إرسال",
    cancel: "إلغاء",
    choose: "اختاروا كل ما هو صحيح",
    number: "العدد الذي تختارونه",
    place: (place) => `المرتبة ${place}`,
    match: (letter) => `ما يقابل ${letter}`,
    twice: "لكل خيار مرتبة واحدة.",
    noNumber: "يُرجى إدخال عدد، مثل 12.5.",
  },
  reveal: {
    key: (answer) => `الإجابة الصحيحة: ${answer}`,
    isVoid: "هذا السؤال لا يُحتسب.",
    right: (right, answered) => `الإجابات الصحيحة: ${right} من ${answered}`,
    counts: (option, count) => `${option}: ${number.format(count)}`,
    range: (least, most) => `من ${least} إلى ${most}`,
    quote: (quote) => `«${quote}»`,
    page: (pages) => `ص ${pages}`,
  },
  board: {
    title: "الترتيب",
    podium: "منصة الفائزين",
    line: (rank, name, points) => `${rank}. ${name}، النقاط: ${number.format(points)}`,
    more: (count) => `عدد آخرين في المراكز نفسها: ${number.format(count)}`,
    nobody: "لم يحصل أحد على نقاط بعد.",
  },
};
