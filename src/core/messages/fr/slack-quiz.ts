import type { SlackQuizMessages } from "../en/slack-quiz.ts";

const number = new Intl.NumberFormat("fr-FR");
const list = new Intl.ListFormat("fr-FR", { type: "conjunction" });

export const frenchSlackQuizMessages: SlackQuizMessages = {
  number: (value) => number.format(value),
  answers: (answers) => list.format(answers),
  questionOf: (question, questions) => `Question ${question} sur ${questions}`,
  answered: (answered, players) => `Réponses reçues : ${answered} sur ${players}`,
  poll: "Un sondage : il n’y a ni bonne réponse ni points.",
  closed: "La question est close.",
  receipt: {
    counted: (answer) => `Votre réponse : ${answer}. Elle compte.`,
    repeated: (answer) => `Vous avez déjà répondu ${answer} ; la première réponse compte.`,
    stale: "Cette question est terminée. Rien n’a été compté.",
    closed: "La question est close ; votre réponse est arrivée trop tard.",
    late: "Votre temps est écoulé ; la réponse est arrivée trop tard.",
    paused: "La séance est en pause. Veuillez répondre à la reprise.",
    "joined-later": "Vous êtes arrivé(e) pendant cette question. Vous jouez à partir de la suivante.",
    "unknown-participant": "Vous ne participez pas à ce quiz. Veuillez d’abord le rejoindre.",
  },
  answer: {
    title: "Votre réponse",
    send: "Envoyer",
    cancel: "Annuler",
    choose: "Choisissez tout ce qui est juste",
    number: "Votre nombre",
    place: (place) => `Place ${place}`,
    match: (letter) => `Ce qui correspond à ${letter}`,
    twice: "Chaque proposition a une seule place.",
    noNumber: "Veuillez saisir un nombre, par exemple 12.5.",
  },
  reveal: {
    key: (answer) => `Bonne réponse : ${answer}`,
    isVoid: "Cette question ne compte pas.",
    right: (right, answered) => `Bonnes réponses : ${right} sur ${answered}`,
    counts: (option, count) => `${option} : ${number.format(count)}`,
    range: (least, most) => `de ${least} à ${most}`,
    quote: (quote) => `« ${quote} »`,
    page: (pages) => `p. ${pages}`,
  },
  board: {
    title: "Classement",
    podium: "Podium",
    line: (rank, name, points) => `${rank}. ${name} : ${number.format(points)} ${points < 2 ? "point" : "points"}`,
    more: (count) => `Encore ${number.format(count)} à égalité`,
    nobody: "Personne n’a encore de points.",
  },
};
