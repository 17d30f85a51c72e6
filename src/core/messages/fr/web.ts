import { monthAndYear } from "../month-and-year.ts";
import type { WebMessages } from "../en/web.ts";
import { frenchSiteMessages } from "./site.ts";

const number = new Intl.NumberFormat("fr");
const conjunction = new Intl.ListFormat("fr", { type: "conjunction" });
const dateAndTime = new Intl.DateTimeFormat("fr", { dateStyle: "medium", timeStyle: "short" });

export const frenchWebMessages: WebMessages = {
  site: frenchSiteMessages,
  name: "Three Cities",
  description:
    "Interrogez le rapport sur la migration et l’intégration à Istanbul, Offenbach et Tanger : des réponses courtes, avec le passage derrière chaque phrase.",
  withoutScript:
    "Cette page a besoin de JavaScript. Sans lui, les mêmes réponses viennent dans un terminal : npx three-cities ask, suivi de la question entre guillemets.",
  skipToQuestion: "Aller à la question",
  newConversation: "Nouvelle conversation",
  language: "Langue",

  start: {
    title: "Interroger le rapport",
    lead: "Des réponses courtes, avec le passage derrière chaque phrase. Quand le rapport se tait, la réponse le dit.",
    suggestions: "Questions pour commencer",
    acrossCities: "D’une ville à l’autre",
  },
  suggestions: {
    istanbul: [
      "Combien de réfugiés syriens vivent à Istanbul ?",
      "Qu’est-ce que le Pages Bookstore Café ?",
      "Pourquoi beaucoup d’enfants syriens ne vont-ils pas à l’école à Istanbul ?",
    ],
    offenbach: [
      "Quelle part des habitants d’Offenbach est née à l’étranger ?",
      "Qu’est-ce qu’une ville d’arrivée ?",
      "Quel est le taux de chômage à Offenbach ?",
    ],
    tangier: [
      "De quels pays viennent les migrants subsahariens de Tanger ?",
      "Pourquoi des Espagnols viennent-ils à Tanger ?",
      "À quelle distance Tanger est-elle de l’Espagne ?",
    ],
    across: [
      "Quelle ville a le chômage le plus élevé ?",
      "Combien de personnes vivent dans chaque ville ?",
      "Quelle ville a la plus grande part d’habitants nés à l’étranger ?",
    ],
  },
  suggestionForCity: (city) => `Qu’est-il dit de ${city} ?`,

  composer: {
    question: "Votre question",
    first: "Posez une question sur les villes…",
    firstAnywhere: "Interrogez la bibliothèque…",
    followUp: "Continuez à demander…",
    ask: "Demander",
    stop: "Arrêter",
    keys: "Maj+Entrée : nouvelle ligne",
    left: (characters) =>
      `${number.format(characters)} ${characters <= 1 ? "caractère restant" : "caractères restants"}`,
    tooLong: (over) =>
      `${number.format(over)} ${over <= 1 ? "caractère" : "caractères"} de trop. Raccourcissez la question pour la poser.`,
  },
  past: {
    title: (conversations) => `Conversations précédentes (${number.format(conversations)})`,
    where:
      "Conservées uniquement dans ce navigateur, sur cet appareil, et envoyées à personne. Quiconque utilise ce navigateur peut les lire ici.",
    notKept:
      "Ce navigateur n’a pas de place pour les conversations de cette page, ou n’en conserve aucune : une conversation disparaît quand vous en commencez une autre ou fermez l’onglet.",
    when: (at) => dateAndTime.format(at),
    questions: (questions) => (questions === 1 ? "1 question" : `${number.format(questions)} questions`),
    forget: (question) => `Supprimer « ${question} »`,
    forgetAll: "Tout supprimer",
    forgotten: "Supprimé.",
    undo: "Annuler",
  },
  key: {
    title: "Votre clé",
    why: "Ce serveur ne répond qu’à ceux qui ont une clé. Ceux qui le gèrent donnent les clés ; la vôtre reste dans cet onglet et nulle part ailleurs.",
    refused: "Cette clé n’est pas connue ici. Vérifiez qu’elle est entière.",
    field: "Clé",
    use: "Utiliser cette clé",
  },
  cityFilter: { legend: "Chercher dans", all: "Toutes", allCities: "Toutes les villes" },
  sectionFilter: { legend: "Section où chercher", all: "Toutes les sections", others: "Sans ville" },

  turn: {
    onlyIn: (city) => `Cherché seulement dans ${city}`,
    searching: "Je consulte le rapport",
    reading: (passages) => (passages <= 1 ? `Je lis ${passages} passage` : `Je lis ${passages} passages`),
    recovering: "La connexion s’est interrompue ; je cherche la suite de la réponse",
    stopped: "Vous avez arrêté cette réponse. Ce qui figure ici est vérifié, mais peut être incomplet.",
    stoppedEmpty: "Vous avez arrêté cette réponse avant sa première phrase.",
    askAgain: "Redemander",
    askAsNew: "Demander dans une nouvelle conversation",
    references: "Passages derrière cette réponse",
    related: "Le plus proche dans le rapport",
    generated: (model) => `Rédigé par ${model} ; chaque phrase a été vérifiée dans son passage.`,
    answerReady: (passages) =>
      passages === 0 ? "" : passages === 1 ? "1 passage cité." : `${passages} passages cités.`,
  },
  actions: {
    compare: (label) => `Comparer les villes : ${label}`,
    exportAs: "Exporter la conversation",
    sources: "Sources",
    cite: "Citer",
    passageLabel: "Citer ce passage",
    text: "Texte (Chicago)",
    markdown: "Markdown",
    bibtex: "BibTeX",
    csl: "CSL-JSON",
    link: "Copier le lien",
    copied: "Copié.",
    byHand: "À copier à la main :",
    up: "Cela m’a aidé",
    down: "Cela ne m’a pas aidé",
    noted: "C’est noté, merci.",
    comment: "Qu’est-ce qui n’allait pas ? (facultatif)",
    send: "Envoyer",
    notSent: "L’envoi a échoué. Réessayez.",
    missing: "Il n’y a pas de réponse à cette adresse. Elle a peut-être expiré.",
  },
  citation: {
    chip: (numberOfCitation, place) => `Passage ${numberOfCitation} : ${place}`,
    open: "Lire dans son contexte",
    pages: (pages) => (/^\d+$/u.test(pages) ? `page ${pages}` : `pages ${pages}`),
  },

  reader: {
    label: "Passages",
    behind: "Derrière cette réponse",
    nearest: "Le plus proche dans le rapport",
    backToList: "Tous les passages de cette réponse",
    backToReport: "À propos du rapport",
    steps: "Passages de cette réponse",
    close: "Fermer le passage",
    loading: "Le passage est en route",
    previous: "Passage précédent",
    next: "Passage suivant",
    note: "Note de la rédaction",
    sources: "Sources citées par le rapport",
    cited: (numberOfCitation) => `Cité comme ${numberOfCitation}`,
  },
  cover: {
    label: "Le rapport",
    labelOfMany: "La bibliothèque",
    by: (authors) => conjunction.format(authors),
    publishedBy: (publishers) => `Publié par ${conjunction.format(publishers)}`,
    digest:
      "Les réponses viennent d’un résumé du rapport dans nos propres mots, avec les pages de l’original. Les chiffres sont ceux de la date du rapport, pas d’aujourd’hui.",
    contents: "Sommaire",
    more: (documents) =>
      documents <= 1
        ? `et ${number.format(documents)} autre document`
        : `et ${number.format(documents)} autres documents`,
    date: (date) => monthAndYear(date, "fr"),
  },

  problems: {
    title: "Cette question est restée sans réponse",
    unreachable: {
      what: "Le serveur n’a pas pu être joint.",
      todo: "Votre question est gardée. Vérifiez votre connexion, puis redemandez.",
    },
    interrupted: {
      what: "La connexion s’est coupée avant la fin de la réponse.",
      todo: "Les phrases ci-dessus sont vérifiées, mais il peut en manquer. Redemandez.",
    },
    interruptedEmpty: {
      what: "La connexion s’est coupée avant la première phrase.",
      todo: "Votre question est gardée. Redemandez.",
    },
    tooMany: (seconds) => ({
      what: "Trop de questions sont venues d’ici en peu de temps.",
      todo:
        seconds === null
          ? "Votre question est gardée. Attendez une minute, puis redemandez."
          : `Votre question est gardée. Redemandez dans ${seconds <= 1 ? `${number.format(seconds)} seconde` : `${number.format(seconds)} secondes`}.`,
    }),
    conversationGone: {
      what: "Le serveur n’a plus cette conversation.",
      todo: "Votre question est gardée. Posez-la dans une nouvelle conversation.",
    },
    notReady: {
      what: "Le serveur prépare encore les passages.",
      todo: "Votre question est gardée. Redemandez dans quelques secondes.",
    },
    busy: {
      what: "Le serveur a plus de questions qu’il ne peut en prendre à la fois.",
      todo: "Votre question est gardée. Redemandez dans quelques secondes.",
    },
    keyNeeded: {
      what: "Ce serveur demande une clé.",
      todo: "Votre question est gardée. Donnez votre clé ci-dessus, puis redemandez.",
    },
    server: {
      what: "Quelque chose a échoué sur le serveur.",
      todo: "Rien de ce que vous avez demandé n’est perdu. Redemandez ; si cela se reproduit, dites-le à ceux qui gèrent ce serveur.",
    },
    refused: (detail) => ({ what: detail, todo: "Modifiez la question et redemandez." }),
    passageMissing: {
      what: "Aucun passage ne se trouve à cette adresse.",
      todo: "Le document a peut-être changé. Fermez ceci et interrogez le rapport.",
    },
    passageFailed: {
      what: "Le passage n’a pas pu être chargé.",
      todo: "Vérifiez votre connexion, puis réessayez.",
    },
    tryAgain: "Réessayer",
  },
};
