import { fold } from "../../text/fold.ts";
import type { LanguageRules } from "../language-rules.ts";
import { clauseWith, wholeWords } from "../whole-words.ts";
import { stemSet, wordSet } from "../word-list.ts";
import { ARABIC_NATIONS } from "./arabic-nations.ts";
import { ARABIC_QUANTITIES } from "./arabic-quantities.ts";
import { ARABIC_QUESTION_KINDS } from "./arabic-question-kinds.ts";
import { arabicStem } from "./arabic-stem.ts";
import { ARABIC_STOP_WORDS } from "./arabic-stop-words.ts";
import { ARABIC_SYNONYMS } from "./arabic-synonyms.ts";
import { joinedWords } from "./joined-words.ts";

export const ARABIC: LanguageRules = {
  language: "ar",
  hasCapitals: false,
  stem: arabicStem,
  stopWords: ARABIC_STOP_WORDS,
  partsOf: joinedWords,
  mostEdits: 1,
  synonyms: ARABIC_SYNONYMS,
  legible: fold,
  nations: stemSet(arabicStem, fold(ARABIC_NATIONS)),
  framing: {
    leading: stemSet(
      arabicStem,
      `مذكره عرض شريحه مقال واجب اختبار مدير مديري زميل زملاء صديق مدرب مشارك جمهور صحفي اجتماع اعد احضر اكتب قرات سمعت
      نسيت يزعم صحيح خطا تحقق اقتباس باختصار جمله كلمات ملخص تفاصيل معلومات معلومه فكره مصطلح تعبير معني تعريف فهم افهم
      مولف مولفون`,
    ),
    comparing: stemSet(arabicStem, `مقارنه قارن فرق اختلاف يختلف تشابه مشترك مقابل`),
    ranking: stemSet(arabicStem, `ترتيب اعلي ادني اكبر اصغر مدينه مدن مكان ثلاث اثنتين`),
  },
  negations: wordSet(`لا لم لن ليس ليست غير دون بدون`),
  turningPoints: stemSet(
    arabicStem,
    `الغي الغاء الغيت حظر منع اغلق اغلاق اغلقت اوقف توقف انهي حل استقال استقاله اقيل طرد ترحيل استبدل انتقل دمج بيع
    خصخصه هدم حرق فشل رفض خسر فاز جائزه اعتذر ادين اعتقل قتل اغتيل`,
  ),
  questionKinds: ARABIC_QUESTION_KINDS,
  clauses: {
    questionWord: clauseWith("و?(?:كم|متى|أين|اين|كيف|لماذا|ماذا|ما|من|مَن|هل|أي|اي|أية|ايه|أيهما|ليش|وين|مين|شو|ايش)"),
    nextQuestion: /[;:؛]|(?<!\p{L})(?:و(?:كم|متى|أين|اين|كيف|لماذا|ما|من|هل)|أو|او|ثم)(?!\p{L})/u,
    joint: /[,;:?!،؛؟]|(?<!\p{L})(?:أو|او|مقابل|بينما|لكن|مقارنة ب\p{L}*|مع|أم|ام)(?!\p{L})|(?<=\s)و(?=\p{L}{4})/gu,
    clause: /[;:–—؛،]|,(?!\d)|(?<!\p{L})(?:لكن|بينما|الذي|التي|الذين)(?!\p{L})/u,
  },
  quantities: ARABIC_QUANTITIES,
  evidence: {
    date: /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|(?<!\p{L})(?:ال)?قرن(?!\p{L})/u,
    asOf: /(?<!\p{L})(?:(?:ب?حسب|وفق|وفقا|حتي|وقت|تاريخ|ل?تقرير|التقرير|دراسه|استطلاع|مسح)\s(?:ال|ل)?(?:\p{L}+\s){0,3})\(?(?:عام |لعام |سنه )?(?:1[5-9]|20)\d\d/gu,
    reason: wholeWords(
      "[وف]?(?:لان\\p{L}*|بسبب|نظرا|اذ|لذلك|لذا|كي|لكي|من اجل|نتيجه|بفضل|سبب\\p{L}*|السبب|يعود|تعود|يرجع|ترجع|بهدف|ل(?:ت|ي)\\p{L}{3,}|مما|حتي)",
    ),
    definition: wholeWords("[وف]?(?:هو|هي|هم|يعني|تعني|يقصد|يسمي|تسمي|يشمل|تشمل|يضم|تضم|يدل|عباره|يعرف|تعرف|يطلق)"),
    series: /[،,][^،,]+(?:[،,]| و\p{L}| أو | او )|:\s|[;؛]| و\p{L}+ و\p{L}/u,
    months: wordSet(``),
    // There are no capitals.
    capitalsTellNames: false,
    dependent:
      /^(?:و?(?:هو|هي|هم|هذا|هذه|ذلك|تلك|هولاء|هناك|هنا|كلاهما|كما|لكن|غير ان|الا ان|اضافه|علاوه|ايضا|لذلك|وبذلك|الاخير|الاخيره|ومع ذلك|فيها|فيه|بينهم|منهم|اما))(?!\p{L})/u,
  },
  asks: {
    roleHolder: wholeWords(
      "(?:من|مين|ما اسم|اسم)(?: (?:هو|هي|كان|كانت))? (?:\\p{L}+ ){0,2}(?:ال)?(?:عمده|رئيس\\p{L}*|مستشار\\p{L}*|وزير\\p{L}*|محافظ|والي|مدير\\p{L}*|مسوول\\p{L}*|زعيم|قائد|يدير|تدير|يقود|تقود|صاحب|ناطق|متحدث|امين|موسس\\p{L}*|سفير|يراس|تراس)",
    ),
    severalNames: wholeWords(
      "اسماء|(?:ما (?:هي|هما) |اي )(?:ال)?(?:مدينتان|مدينتين|مدن|دول|بلدان|احياء|منظمات|جمعيات|اعضاء|شركاء|مكاتب) (?:ال)?(?:اثنتان|اثنتين|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر|\\d{1,2})\\p{L}*",
    ),
    comparison: wholeWords(
      "قارن\\p{L}*|[وب]?(?:ال)?مقارن\\p{L}*|(?:ال)?(?:فرق|فروق|اختلاف\\p{L}*)|[يت]ختلف|مقابل|كلا|كلتا|علي التوالي|من|اكثر|اقل|اكبر|اصغر|اعلي|ادني|اقدم|احدث|افضل|اسوا|بين",
    ),
    acrossCities: wholeWords(
      "(?:في )?(?:ال)?مدن (?:ال)?ثلاث\\p{L}*|(?:كل|جميع) (?:ال)?(?:مدينه|مدن)|كلتا (?:ال)?مدينتين|(?:في )?(?:اي|ايه|اي من) (?:ال)?(?:مدينه|مدن)\\p{L}*|(?:ال)?ثلاثتها|بين المدن",
    ),
  },
  followUps: {
    opening: /^\s*(?:و(?=\p{L}{2})|ماذا عن|لكن|او |طيب|حسنا|اذن|كذلك|نفس (?:السوال|الشيء))/u,
    pointing: wholeWords(
      "هو|هي|هم|هن|هما|هذا|هذه|ذلك|تلك|هولاء|اولئك|هناك|فيه|فيها|فيهم|منه|منها|منهم|به|بها|بهم|له|لها|لهم|عنه|عنها|عنهم|عليه|عليها|اليه|اليها|معه|معها|نفسه|نفسها|الاخر\\p{L}*|الاخيره?|\\p{L}{3,}(?:ها|هم|هما)",
    ),
    pointingNowhere: wholeWords(
      "(?:ما|من|كم|اين|هل) (?:هو|هي|هم|هما)|هذا (?:ال)?(?:تقرير|نص|بحث)|هذه (?:ال)?(?:دراسه|وثيقه|ورقه)|هل هناك",
      "gu",
    ),
    others: wholeWords(
      "(?:ال)?(?:مدينتين|مدينتان|مدن|مدينه) (?:ال)?(?:اخري\\p{L}*|اخريان|اخريين|باقيه|متبقيه|ثالثه)|الاخري(?:ان|ين)|الباقي\\p{L}*|(?:ال)?ثالثه",
    ),
  },
};
