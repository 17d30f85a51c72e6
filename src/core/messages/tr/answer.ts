import type { AnswerMessages } from "../en/answer.ts";

export const turkishAnswerMessages: AnswerMessages = {
  notCovered: (subject, places) =>
    places.length === 0
      ? `${subject} bu konuda bir şey söylemiyor.`
      : `${subject} bunu söylemiyor. En yakın bilgi şurada: ${joined(places)}.`,
  offTopic: (subject, titles) =>
    `Bu soru, ${lowerFirst(subject)} kapsamının dışında kalıyor: ${joined(titles.map((title) => `“${title}”`))}.`,
  notWithin: (places, subject) =>
    `Yalnızca şurada arandı: ${joined(places)}. Bu orada söylenmiyor; ${lowerFirst(subject)} başka bir yerde söylüyor olabilir.`,
  subject: { report: "Rapor", document: "Belge", library: "Kütüphane" },
  quotedFrom: (languages) => `Türkçesi bulunmayan bölümler özgün dilinde alıntılanır: ${joined(languages)}.`,
  withoutModel: {
    failed: "Yanıtları yazan model hata verdi; bu yanıt onsuz hazırlandı.",
    late: "Yanıtları yazan model çok uzun sürdü; bu yanıt onsuz hazırlandı.",
    stalled: "Yanıtları yazan model sustu; bu yanıt onsuz hazırlandı.",
    unavailable: "Yanıtları yazan modele şu anda ulaşılamıyor; bu yanıt onsuz hazırlandı.",
    budget_spent: "Yanıtları yazan model bugün yazabileceği kadar yazdı; bu yanıt onsuz hazırlandı.",
    nothing_left: "Modelin yazdıklarından hiçbiri belgelerde doğrulanamadı; bu yanıt onsuz hazırlandı.",
    nonsense: "Model okunabilir bir şey yazmadı; bu yanıt onsuz hazırlandı.",
  },
  cityWithoutFigure: (city, subject) => `${city} için ${lowerFirst(subject)} böyle bir rakam vermiyor.`,
  cityWithoutStatement: (city, subject) => `${city} için ${lowerFirst(subject)} bu konuda bir şey söylemiyor.`,
};

function joined(items: readonly string[]): string {
  return new Intl.ListFormat("tr", { type: "conjunction" }).format(items);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("tr") + text.slice(1);
}
