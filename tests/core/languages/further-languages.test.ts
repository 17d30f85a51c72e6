import { describe, expect, it } from "vitest";
import { rulesOf } from "../../../src/core/languages/rules-of.ts";
import { askedQuantity, givesQuantity } from "../../../src/core/retrieval/asked-quantity.ts";
import { questionKind } from "../../../src/core/retrieval/question-kind.ts";
import { fold } from "../../../src/core/text/fold.ts";

describe("stems", () => {
  it.each([
    ["tr", "çocuk çocuklar çocuğun çocukları"],
    ["tr", "İstanbul İstanbul’da İstanbul’un"],
    ["tr", "belediye belediyesi belediyelerin"],
    ["tr", "yaşıyor yaşayan yaşamak"],
    ["tr", "geliyor geliyo geliyorlar geliyorum"],
    ["tr", "yazacak yazcam yazcaz"],
    ["tr", "kurmak kurmuş kurdu"],
    ["fr", "réfugié réfugiés réfugiée refugies"],
    ["fr", "emploi emplois employés employeur"],
    ["fr", "travail travailler travaillent travailleurs"],
    ["ar", "لاجئ لاجئين اللاجئين للاجئين لاجئون"],
    ["ar", "مدينة المدينة مدن المدن"],
    ["ar", "ألمانيا الألمانية ألماني"],
    ["ar", "خطة الخطة خطتها وخطتهم خطط"],
    ["ar", "ساكن ساكنين سكان وسكانها"],
    ["ar", "نموذج نمودج والنموذج"],
    ["ar", "يطلب يطلبوا يطلبو"],
    ["de", "Kurs Kurse Kursen"],
  ] as const)("of one word are one in %s: %s", (language, forms) => {
    const { stem } = rulesOf(language);
    expect(new Set(forms.split(" ").map((form) => stem(fold(form))))).toHaveLength(1);
  });
});

describe("what is asked for", () => {
  it.each([
    ["tr", "İstanbul’da kaç mülteci yaşıyor?", "number"],
    ["tr", "Kitapçı ne zaman açıldı?", "date"],
    ["tr", "Raporu kim yazdı?", "person"],
    ["tr", "Uyum ne demek?", "definition"],
    ["fr", "Combien d’habitants compte Tanger ?", "number"],
    ["fr", "Pourquoi les villes manquent-elles d’argent ?", "reason"],
    ["fr", "Quand la librairie a-t-elle ouvert ?", "date"],
    ["fr", "Qu’est-ce qu’une ville d’arrivée ?", "definition"],
    ["ar", "كم عدد سكان طنجة؟", "number"],
    ["ar", "متى افتتحت المكتبة؟", "date"],
    ["ar", "لماذا لا يذهب الأطفال إلى المدرسة؟", "reason"],
    ["ar", "ما معنى مدينة الوصول؟", "definition"],
    ["ar", "قديش نسبة الأجانب بأوفنباخ؟", "number"],
    ["ar", "شحال من مدينة كاينة فالشبكة؟", "number"],
    ["ar", "وقتاش تحلات المكتبة؟", "date"],
    ["ar", "علاش ما كيمشيوش الدراري للمدرسة؟", "reason"],
    ["ar", "ليه الأطفال ما بيروحوش المدرسة؟", "reason"],
    ["ar", "وين المكتبة؟", "place"],
    ["ar", "شكون كيسير المركز؟", "person"],
    ["ar", "شو يعني مدينة الوصول؟", "definition"],
  ] as const)("in %s by “%s” is told: %s", (language, question, kind) => {
    expect(questionKind(question, language)).toBe(kind);
  });

  it.each([
    ["tr", "İşsizlik oranı nedir?", "percent", "İşsizlik yüzde 9,8’dir."],
    ["fr", "Quel est le taux de chômage ?", "percent", "Le chômage est de 9,8 %."],
    ["ar", "ما معدل البطالة؟", "percent", "يبلغ معدل البطالة 9.8%."],
    ["tr", "Satıcılar ayda ne kazanıyor?", "money", "Ayda 300 avro kazanırlar."],
    ["ar", "قديش زادوا البلغار؟", "size", "ارتفعت النسبة من 12% إلى 31%."],
    ["de", "Um wie viel stieg die Zahl?", "size", "Sie stieg von 12 % auf 31 %."],
    ["tr", "Başvurular ne kadar arttı?", "size", "Yüzde 12’den yüzde 31’e çıktı."],
    ["fr", "De combien les demandes ont-elles augmenté ?", "size", "Elles sont passées de 12 % à 31 %."],
    ["fr", "Quelle distance y a-t-il jusqu’à Ceuta ?", "distance", "Ceuta est à 70 kilomètres."],
  ] as const)("as an amount in %s by “%s” has its unit", (language, question, unit, sentence) => {
    expect(askedQuantity(question, language)?.unit).toBe(unit);
    expect(givesQuantity(unit, sentence, language)).toBe(true);
  });

  it("is no date that a sentence gives", () => {
    expect(givesQuantity("count", "Rapor 30 Haziran 2016’da çıktı.", "tr")).toBe(false);
    expect(givesQuantity("count", "Le rapport date du 30 juin 2016.", "fr")).toBe(false);
    expect(givesQuantity("count", "صدر التقرير في 30 حزيران 2016.", "ar")).toBe(false);
  });
});
