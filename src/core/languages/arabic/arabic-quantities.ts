import { tokenize } from "../../text/tokens.ts";
import type { QuantityRules } from "../language-rules.ts";
import { wholeWords } from "../whole-words.ts";
import { ARABIC_STOP_WORDS } from "./arabic-stop-words.ts";

/** "How many", from the Maghreb to the Gulf. */
export const ARABIC_HOW_MANY = "كم|كام|[بأا]?[قك]?ديش|قداش|قداه|ا?شحال|قد ايه";
const COUNTED = wholeWords(
  `(?:${ARABIC_HOW_MANY}) (?:يبلغ |يقدر |كان |هو |صار )?(?:عدد |من |ديال |واحد |في )?((?:\\p{L}+\\s*){1,3})|(?:ال)?(?:عدد|اعداد|بعدد) ((?:\\p{L}+\\s*){1,3})`,
);
/** Words for people at large: whatever group a text counts may be meant. */
const ANYBODY = new Set(
  "بالميه بالمايه بالمئه ميه يورو كيلومتر كيلومترا سنه سنوات عددها عددهم عددهن مره مرات واحد من ديال سكان السكان شخص شخصا اشخاص الاشخاص نسمه الناس ناس بشر نفر انسان فرد فردا عدد".split(
    " ",
  ),
);
const WHO = new Set("من الذين اللي الي يلي اللواتي".split(" "));
/** Not a thing but what it does: "how much did they grow". */
const VERB =
  /وا$|^(?:بلغ\p{L}*|[يت]بلغ|كان\p{L}*|صار\p{L}*|زاد\p{L}*|[يت]زيد|ارتفع\p{L}*|وصل\p{L}*|كلف\p{L}*|[يت]وجد|نسبه|رقم|متوسط)$/u;
const MONTHS =
  "يناير|فبراير|مارس|ابريل|نيسان|مايو|ايار|يونيو|حزيران|يوليو|تموز|اغسطس|غشت|اب|سبتمبر|ايلول|شتنبر|اكتوبر|نوفمبر|نونبر|ديسمبر|دجنبر|كانون|شباط|اذار|تشرين";
const TIME =
  "سنه|سنوات|سنتين|سنتان|عام|عاما|اعوام|عامين|عامان|شهر|شهرا|اشهر|شهور|اسبوع|اسبوعا|اسابيع|اسبوعين|يوم|يوما|ايام|ساعه|ساعات|دقيقه|دقائق|عقد|عقود|عقدين";

/** Matched with folded texts. */
export const ARABIC_QUANTITIES: QuantityRules = {
  wordings: [
    [wholeWords("مساحه|المساحه|كيلومتر(?:ا)? مربع(?:ا)?"), "area"],
    [/%|(?<!\p{L})(?:ال|ب|و)?(?:نسبه|نسبه|نسب|معدل|معدلات)(?!\p{L})|(?<!\p{L})(?:بالمئه|بالمائه|المئويه)/u, "percent"],
    [
      wholeWords(
        `(?:ال)?(?:ميزانيه|موازنه|تكلفه|كلفه|ايجار|ايجارات|راتب|رواتب|اجر\\p{L}{0,3}|معاش|معاشات|متوسط (?:ال)?دخل|تمن|سعر|اسعار|ديون|دين|مديونيه)|(?:${ARABIC_HOW_MANY}) (?:يكلف|تكلف|كلف|ثمن|سعر|يورو|درهم|دولار|دفع|يدفع|تدفع|بيدفع|كيخلص)\\p{L}*|بكم|بكام|[بق]قديش|بشحال|حجم (?:ال)?(?:اعمال|مبيعات)`,
      ),
      "money",
    ],
    [
      wholeWords(
        `(?:ال)?مسافه|(?:${ARABIC_HOW_MANY}) (?:من )?(?:تبعد|يبعد|بتبعد|بعيد|بعيده|كيلومترا?|كيلو|كم|مترا?)|عرض (?:ال)?مضيق|كيلو`,
      ),
      "distance",
    ],
    [
      wholeWords(
        `(?:${ARABIC_HOW_MANY}) (?:من الوقت|من الزمن|استمر\\p{L}*|استغرق\\p{L}*|تستغرق|يستغرق|تدوم|يدوم|مده|${TIME})|(?:ما )?(?:هي )?مده|ال?مده`,
      ),
      "duration",
    ],
    [
      wholeWords(
        `ما حجم|حجم|(?:${ARABIC_HOW_MANY}) (?:زاد|ارتفع|تزايد|نما|كبر|طلع|نقص|انخفض|تراجع|نزل|تغير|[يت]زيد|[يت]رتفع)\\p{L}*`,
      ),
      "size",
    ],
    [wholeWords(`${ARABIC_HOW_MANY}|عدد|العدد|اعداد|بعدد|تعداد`), "count"],
  ],
  counted(legible) {
    const found = COUNTED.exec(legible);
    const nouns = found?.[1] ?? found?.[2];
    const [before, ...others] = nouns === undefined ? [] : tokenize(nouns);
    // "The number of those who …": nobody is named.
    if (before === undefined || WHO.has(before.folded)) return [];
    const first = [before, ...others].find(({ folded }) => !ARABIC_STOP_WORDS.has(folded));
    return first === undefined || ANYBODY.has(first.folded) || VERB.test(first.folded) ? [] : [first.folded];
  },
  evidence: {
    percent: /%|(?<!\p{L})(?:بالمئه|بالمائه|و?نصف|و?ثلث|ثلثي|ثلثا|و?ربع|و?خمس|عشر|ضعف|اضعاف|من كل)(?!\p{L})/u,
    money: /[€$£]|(?<!\p{L})(?:ال)?(?:يورو|دولار|جنيه|ليره|درهم|مارك)/u,
    area: /مربع|هكتار/u,
    distance: /(?<!\p{L})(?:ال)?(?:كيلومتر|كم|متر|ميل|اميال)/u,
    duration: wholeWords(`[وبل]?(?:ال)?(?:${TIME})`),
  },
  evidenceAlone: { percent: wholeWords("[وب]?(?:ال)?(?:نصف|ثلث|ثلثي|ثلثا|ربع|خمس)") },
  measures: new RegExp(
    `(?:[\\d.,]+|\\p{L}+)[ -]?(?:%|بالمئه|بالمائه|كيلومتر\\p{L}*|متر\\p{L}*|يورو|دولار\\p{L}*|(?:${TIME})(?!\\p{L}))`,
    "gu",
  ),
  numberWord: wholeWords(
    "[وب]?(?:ال)?(?:اثنان|اثنين|اثنتان|اثنتين|ثلاثه?|اربعه?|خمسه?|سته?|سبعه?|ثماني?ه?|تسعه?|عشره?|عشر|عشرون|عشرين|ثلاثون|ثلاثين|اربعون|اربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين|مئه|مائه|مئات|مئتان|مئتين|الف|الاف|الفا|الفين|مليون\\p{L}*|ملايين|مليار\\p{L}*|عشرات|نصف|ثلث|ربع|ضعف|كلتا|كلا|حيين|مدينتين|مدينتان|بلدين|لغتين|مرتين)",
  ),
  dates: new RegExp(
    `(?<!\\d)\\d{1,2} (?:${MONTHS})\\p{L}*|(?:القرن|قرن) \\p{L}+(?: عشر)?|(?<![\\d.,])(?:1[5-9]|20)\\d\\d(?![\\d,])(?:[–-]\\d{2,4})?`,
    "gu",
  ),
};
