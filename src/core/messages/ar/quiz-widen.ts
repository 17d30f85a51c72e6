import type { QuizWidenMessages } from "../en/quiz-widen.ts";

const number = new Intl.NumberFormat("ar-u-nu-latn");

export const arabicQuizWidenMessages: QuizWidenMessages = {
  title: "أسئلة أخرى يكتبها نموذج لغوي",
  hint: "تُكتب من الفقرات ثم تُفحص: يجب أن يرد الاقتباس فيها، وأن يجد الإجابةَ حلّالٌ لا يعرف المفتاح. وتُبقون كل سؤال بأنفسكم.",
  count: "العدد",
  write: "اكتب",
  writing: "النموذج يكتب ويفحص. قد يستغرق ذلك دقيقة أو دقيقتين.",
  written: (written, dropped) =>
    `أسئلة للنظر فيها: ${number.format(written)}؛ لم تجتز الفحص: ${number.format(dropped)}.`,
  byModel: "كتبه نموذج لغوي: يرجى النظر فيه بعناية.",
  dropped: {
    "no-quote": () => "اقتباسها ليس جملة من المقطع",
    "key-not-quoted": () => "إجابتها الصحيحة لا ترد في الاقتباس",
    "also-quoted": (option) => `يقول المقطع أيضًا «${option}»`,
    asked: () => "تسأل المسابقة هذا من قبل",
    malformed: () => "لم تُبنَ كما يجب أن يُبنى السؤال",
    "not-contradicted": (option) => `لا يناقض أي مقطع «${option}»`,
    "not-solved": () => "لم يجد الإجابةَ من لم يُخبَر بها",
    "model-failed": () => "تعطل النموذج أثناء التحقق",
  },
  failedCheck: (check) => `لا يتحقق «${check}»`,
};
