import { fold } from "../../text/fold.ts";
import { rememberStems } from "../remember-stems.ts";

const WORD = /^\p{Script=Arabic}+$/u;

/** The article, and what is written together with it, in the dialects too: "this", "on". */
const ARTICLES = /^(?:و?(?:بال|كال|فال|ال|لل|هال(?=\p{L}{3})|عال(?=\p{L}{4}))|و(?=\p{L}{3}))(?=\p{L}{2})/u;
/** What Moroccans say before a verb of the present, but for words that begin so. */
const PRESENT = /^(?:كي(?![افلس])|كت(?![ابفلي])|كن(?![ادزي]))(?=\p{L}{3})/u;
/** Before a pronoun the ending of the feminine is written out: "خطتها", of "خطة". */
const OWNED = /(?<=\p{L}{2})ت(?:ها|هم|هن|هما|نا|كم|ه|ي|ك|ين|ان)$/u;
/** `ل` before the article leaves only one of three: "للاجئين" is "ل" and "اللاجئين". */
const FOR_THE = /^و?لل(?=اج|غ|جن|ون|قاء|يبي)/u;
const SUFFIXES = ["ها", "وا", "ان", "ات", "ون", "ين", "يه", "هم", "ه", "ي", "و"];
/** Suffixes in a row: "سوريين" after "سوريي". */
const ROUNDS = 2;
const LEAST_STEM = 3;

/** A word, and behind it those that stand for the same: broken plurals, other forms, peoples beside their countries. */
const GROUPS = `
مدينه مدن; دوله دول; برنامج برامج; مشروع مشاريع مشروعات; مدرسه مدارس; طفل اطفال طفوله; عامل عمال عماله; قانون قوانين قانونيه
حي احياء; بلد بلدان بلاد; امراه نساء نسوه نسائي; رقم ارقام; ساكن سكان سكاني; طالب طلاب طلبه; مركز مراكز; سبب اسباب; مثال امثله
تحد تحدي تحديات; عدد اعداد; حق حقوق; فرصه فرص; اسره اسر; وثيقه وثائق; شركه شركات; مصنع مصانع; خدمه خدمات; مسجد مساجد; كنيسه كنائس
مرفا مرافئ; ميناء موانئ; شاب شباب شبابيه شبان; ولد اولاد; بيت بيوت; منزل منازل; سكن مساكن اسكان; اجر اجور; ايجار ايجارات; ثمن اثمان
سعر اسعار; مال اموال ماليه; دين ديون; ضريبه ضرائب; قرض قروض; مجلس مجالس; رئيس رؤساء رئاسه; وزير وزراء وزاره وزارات; ملك ملوك ملكي
حدود حد; هدف اهداف; مهمه مهام; دور ادوار; راي اراء; حل حلول; خطه خطط; سياسه سياسات سياسي; جمعيه جمعيات; منظمه منظمات; لغه لغات لغوي
درس دروس; دوره دورات; معلم معلمين; كتاب كتب; مكتبه مكتبات; مقهي مقاهي; شارع شوارع; طريق طرق; سنه سنوات سنين; عام اعوام; شهر اشهر شهور
يوم ايام; اسبوع اسابيع; قرن قرون; اجنبي اجانب; لاجئ لاجي لاجئه لاجئون لاجئين; مهاجر مهاجرين مهاجره; هجره هجرات; تركي تركيا اتراك
مغربي مغرب مغاربه; ماني مانيا مانيه مان; سوري سوريا سوريه; اسباني اسبانيا اسبان اسبانيول سبنيول سبنيولي سبليون سبليوني صبليون; افريقي افريقيا افارقه; اوروبي اوروبا اوربا اوربي
فرنسي فرنسا; ايطالي ايطاليا; كردي اكراد; عربي عرب; نسبه نسب; معدل معدلات; بطاله عاطل عاطلين; عمل اعمال; وظيفه وظائف توظيف; كنز كنوز
صحه صحي صحيه; عقل عقلي عقليه; نفس نفسي نفسيه; طب طبي طبيه; حاله حالات; شكل اشكال; فحص فحوص فحوصات; قاعده قواعد; نوع انواع; موعد مواعيد
عرض عروض; شقه شقق; صوره صور; تذكره تذاكر; ورشه ورشات; جلسه جلسات; لائحه لوائح; طريقه طرق; وسيله وسائل; خبر اخبار; خبير خبراء; كاتب مؤلف مولف مولفو مولفين; قسم اقسام; منطقه مناطق; اقليم اقاليم; ولايه ولايات; بلديه بلديات بلدي
مكان اماكن; حادث حوادث; عنف عنيف; صراع صراعات; توتر توترات; مشكله مشاكل مشكلات; عائق عوائق; صعوبه صعوبات; توصيه توصيات; نصيحه نصائح
`;

const SAME: ReadonlyMap<string, string> = new Map(
  fold(GROUPS)
    .split(/[;\n]/)
    .map((group) => group.trim().split(/\s+/u))
    .flatMap(([word = "", ...forms]) => [word, ...forms].map((form) => [form, word] as const)),
);

/**
 * The stem of a folded Arabic word by the light stemmer light10 of Larkey, Ballesteros and Connell, "Light stemming for
 * Arabic information retrieval" (2007), with a table for broken plurals; words in other letters and numbers stay.
 */
export const arabicStem = rememberStems((folded) => {
  if (!WORD.test(folded)) return folded;
  // Words that begin like the article lose it, with and without the article: "ألمانيا", "الألمانية".
  const whole = SAME.get(folded) ?? SAME.get(folded.replace(/^ال(?=\p{L}{2})/u, ""));
  if (whole !== undefined) return asSpoken(ended(whole));
  const bare = folded
    .replace(PRESENT, "")
    .replace(FOR_THE, "ل")
    .replace(ARTICLES, "")
    .replace(/^ال(?=\p{L}{3})/u, "");
  return asSpoken(ended(SAME.get(bare) ?? SAME.get(bare.replace(OWNED, "ه")) ?? bare.replace(OWNED, "ه")));
});

/** Letters that the dialects write as those that they speak: "نمودج", "استتمار". */
const SPOKEN: Readonly<Record<string, string>> = { ث: "ت", ذ: "د", ظ: "ض" };

function asSpoken(stem: string): string {
  return stem.replace(/[ثذظ]/gu, (letter) => SPOKEN[letter] ?? letter);
}

/** Without its endings, and what stands for the same. */
function ended(word: string): string {
  let stem = word;
  for (let round = 0; round < ROUNDS; round++) {
    const shorter = withoutSuffix(stem);
    const same = SAME.get(shorter);
    if (same !== undefined && same !== word) return ended(same);
    stem = shorter;
  }
  return stem;
}

function withoutSuffix(word: string): string {
  const suffix = SUFFIXES.find((ending) => word.endsWith(ending) && word.length - ending.length >= LEAST_STEM);
  return suffix === undefined ? word : word.slice(0, -suffix.length);
}
