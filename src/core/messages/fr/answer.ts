import type { AnswerMessages } from "../en/answer.ts";

export const frenchAnswerMessages: AnswerMessages = {
  notCovered: (subject, places) =>
    places.length === 0
      ? `${subject} n’en dit rien.`
      : `${subject} ne le dit pas. Le plus proche se trouve ici : ${joined(places)}.`,
  offTopic: (subject, titles) =>
    `Cela dépasse ce dont traite ${lowerFirst(subject)} : ${joined(titles.map((title) => `« ${title} »`))}.`,
  notWithin: (places, subject) =>
    `La recherche s’est limitée à ceci : ${joined(places)}. Cela n’y est pas dit ; ${lowerFirst(subject)} le dit peut-être ailleurs.`,
  subject: { report: "Le rapport", document: "Le document", library: "La bibliothèque" },
  quotedFrom: (languages) =>
    `Les passages qui n’existent pas en français sont cités dans l’original : ${joined(languages)}.`,
  withoutModel: {
    failed: "Le modèle qui rédige les réponses a échoué ; celle-ci a été composée sans lui.",
    late: "Le modèle qui rédige les réponses a mis trop de temps ; celle-ci a été composée sans lui.",
    stalled: "Le modèle qui rédige les réponses s’est tu ; celle-ci a été composée sans lui.",
    unavailable: "Le modèle qui rédige les réponses est injoignable pour l’instant ; celle-ci a été composée sans lui.",
    budget_spent:
      "Le modèle qui rédige les réponses a écrit autant qu’il le peut aujourd’hui ; celle-ci a été composée sans lui.",
    nothing_left:
      "Rien de ce que le modèle a écrit n’a pu être confirmé dans les documents ; cette réponse a été composée sans lui.",
    nonsense: "Le modèle n’a rien écrit de lisible ; cette réponse a été composée sans lui.",
  },
  cityWithoutFigure: (city, subject) => `Pour ${city}, ${lowerFirst(subject)} ne donne pas ce chiffre.`,
  cityWithoutStatement: (city, subject) => `Pour ${city}, ${lowerFirst(subject)} n’en dit rien.`,
};

function joined(items: readonly string[]): string {
  return new Intl.ListFormat("fr", { type: "conjunction" }).format(items);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
