import type { QuizWidenMessages } from "../en/quiz-widen.ts";

const number = new Intl.NumberFormat("fr-FR");

export const frenchQuizWidenMessages: QuizWidenMessages = {
  title: "D’autres questions par un modèle de langue",
  hint: "Écrites d’après les passages, puis contrôlées : la citation doit y figurer, et un solveur sans la clé doit trouver la réponse. Vous gardez chacune vous-même.",
  count: "Combien",
  write: "Écrire",
  writing: "Le modèle écrit et contrôle. Cela peut prendre une ou deux minutes.",
  written: (written, dropped) =>
    `${written < 2 ? `${written} question` : `${number.format(written)} questions`} à regarder ; ${number.format(dropped)} non retenue(s).`,
  byModel: "Écrite par un modèle de langue : à regarder de près.",
  dropped: {
    "no-quote": () => "sa citation n’est pas une phrase du passage",
    "key-not-quoted": () => "sa bonne réponse ne figure pas dans la citation",
    "also-quoted": (option) => `le passage dit aussi « ${option} »`,
    asked: () => "le quiz pose déjà cette question",
    malformed: () => "elle n’est pas construite comme il faut",
    "not-contradicted": (option) => `aucun passage ne contredit « ${option} »`,
    "not-solved": () => "sans connaître la bonne réponse, on ne la retrouve pas",
    "model-failed": () => "le modèle a échoué pendant la vérification",
  },
  failedCheck: (check) => `« ${check} » n’est pas vérifié`,
};
