import type { QuizItemMessages } from "../en/quiz-items.ts";

export const turkishQuizItemMessages: QuizItemMessages = {
  locale: "tr-TR",
  missing: "____",
  cityScope: ["şehir", "kent"],
  undated: (year) => `${year} tarihli rapor`,
  value: (label, subject, isRough) =>
    isRough
      ? `Rapor şunun için yaklaşık hangi değeri veriyor: “${label}” (${subject})?`
      : `Rapor şunun için hangi değeri veriyor: “${label}” (${subject})?`,
  valueOfCity: (label, subject) =>
    subject === ""
      ? `Rapor hangi şehir için hangi değeri veriyor: “${label}”?`
      : `Rapor hangi şehir için hangi değeri veriyor: “${label}” (${subject})?`,
  isValue: (label, subject, value) => `Rapor bu değeri veriyor mu: “${label}” (${subject}): ${value}?`,
  says: (statement) => `Raporda bu söyleniyor mu: “${statement}”?`,
  orderOfValues: (place, unit) => `Bu değerler en düşükten başlayarak nasıl sıralanır${inBrackets(place, unit)}?`,
  orderOfCities: (label) => `Şehirler en düşük değerden başlayarak nasıl sıralanır: “${label}”?`,
  orderOfYears: "Bu soruların yanıtları en eskiden en yeniye doğru nasıl sıralanır?",
  matchOfYears: "Hangi yıl hangi soruyu yanıtlıyor?",
  matchOfValues: (place, unit) => `Rapor ne için hangi değeri veriyor${inBrackets(place, unit)}?`,
  labelled: (name, value) => `${name}: ${value}`,
  valuesOf: (place) => `Rapor ${place} için bu değerlerden hangilerini veriyor?`,
  cityOf: (statement) => `Rapor bunu hangi şehir hakkında söylüyor: “${statement}”?`,
  missingYear: (statement) => `Raporun bu cümlesinde hangi yıl eksik: “${statement}”?`,
  missingName: (statement) => `Raporun bu cümlesinde hangi ad eksik: “${statement}”?`,
  poll: {
    priority: (city) => `Raporun bu şehirle ilgili konularından hangisi sizin işiniz için en önemlisi: ${city}?`,
    matters: "Üç şehirden hangisi sizin şehrinize en çok örnek olabilir?",
  },
  yes: "Evet",
  no: "Hayır",
  explain: {
    stands: (section) => `Raporda “${section}” başlığı altında böyle geçiyor.`,
    value: (value, section) => `Rapordaki değer: ${value} (“${section}”).`,
    instead: (right, section) => `Raporda burada ${right} geçiyor (“${section}”).`,
    city: (city, section) => `Bu, şu şehir için söyleniyor: ${city} (“${section}”).`,
  },
  units: {
    percent: "yüzde",
    euros: "avro",
    kilometres: "km",
    "square metres": "m²",
    years: "yıl",
    months: "ay",
    weeks: "hafta",
    times: "kat",
    "per month": "kez/ay",
  },
  title: (places) =>
    places.length === 0
      ? "Bilgi yarışması"
      : `Bilgi yarışması: ${new Intl.ListFormat("tr", { type: "conjunction" }).format(places)}`,
};

/** What is known of both, behind the question's own words; nothing where neither is. */
function inBrackets(place: string, unit: string): string {
  const parts = [place, unit].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
