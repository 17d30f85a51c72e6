import type { QuizWidenMessages } from "../en/quiz-widen.ts";

const number = new Intl.NumberFormat("de-DE");

export const germanQuizWidenMessages: QuizWidenMessages = {
  title: "Weitere Fragen von einem Sprachmodell",
  hint: "Aus den Textstellen geschrieben und dann geprüft: Das Zitat muss dort stehen, und ein Löser ohne Schlüssel muss die Antwort finden. Behalten müssen Sie jede einzeln.",
  count: "Wie viele",
  write: "Schreiben",
  writing: "Das Modell schreibt und prüft. Das kann ein, zwei Minuten dauern.",
  written: (written, dropped) =>
    `${written === 1 ? "1 Frage" : `${number.format(written)} Fragen`} zum Ansehen; ${number.format(dropped)} nicht bestanden.`,
  byModel: "Von einem Sprachmodell geschrieben: Sehen Sie genau hin.",
  dropped: {
    "no-quote": () => "das Zitat ist kein Satz des Abschnitts",
    "key-not-quoted": () => "die richtige Antwort steht nicht im Zitat",
    "also-quoted": (option) => `der Abschnitt sagt auch „${option}“`,
    asked: () => "das Quiz fragt das schon",
    malformed: () => "die Frage ist nicht so gebaut, wie sie sein muss",
    "not-contradicted": (option) => `kein Abschnitt widerspricht „${option}“`,
    "not-solved": () => "wer die richtige Antwort nicht kannte, hat sie nicht gefunden",
    "model-failed": () => "das Modell fiel beim Prüfen aus",
  },
  failedCheck: (check) => `„${check}“ trifft nicht zu`,
};
