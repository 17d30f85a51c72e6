import type { SlackMessages } from "../en/slack.ts";

const number = new Intl.NumberFormat("fr");
const conjunction = new Intl.ListFormat("fr", { type: "conjunction" });

export const frenchSlackMessages: SlackMessages = {
  name: "Three Cities",
  loading: [
    "Je consulte le rapport",
    "Je lis les passages",
    "Je choisis les phrases",
    "Je vérifie chacune dans son passage",
  ],
  working: "Je consulte le rapport…",

  answer: {
    sources: (count) => (count <= 1 ? `${number.format(count)} source` : `${number.format(count)} sources`),
    sourcesFrom: (first, last) => `Sources ${number.format(first)} à ${number.format(last)}`,
    pages: (pages) => (/^\d+$/u.test(pages) ? `page ${pages}` : `pages ${pages}`),
    quote: (quote) => `« ${quote} »`,
    showPassage: "Voir le passage",
    showPassageOf: (citation) => `Voir le passage ${number.format(citation)}`,
    compareCities: "Comparer les villes",
    more: "Plus",
    share: "Partager dans le canal",
    mute: "Me taire ici",
    generated: (model) => `Rédigé par ${model}. Chaque phrase a été vérifiée dans son passage.`,
    continued: "Suite",
    language: "Répondre en…",
    nearest: "Le plus proche dans le rapport :",
    instead: "Vous pourriez demander :",
    asked: (question) => `Question : ${question}`,
  },
  languages: { en: "English", de: "Deutsch", tr: "Türkçe", fr: "Français", ar: "العربية" },

  feedback: {
    good: "Utile",
    bad: "Pas utile",
    goodLabel: "Cette réponse m’a été utile",
    badLabel: "Cette réponse ne m’a pas été utile",
    thanksGood: "Merci. Il est bon de savoir ce qui réussit.",
    thanksBad: "Merci. Cette réponse sera relue.",
    add: "Ajouter un commentaire",
    title: "Votre commentaire",
    question: { up: "Qu’est-ce qui était bien dans la réponse ?", down: "Qu’est-ce qui était faux ou manquait ?" },
    hint: "Il est conservé avec la réponse, pour les personnes qui gèrent cet assistant. Vous pouvez le laisser vide.",
    send: "Envoyer",
    cancel: "Annuler",
  },

  comparison: {
    caption: (label, unit) => `${label} (${unit})`,
    columns: { city: "Ville", value: "Chiffre", scope: "Ce qui est compté", date: "Date", place: "Où cela se trouve" },
    dateUnknown: (date) => `sans date ; publié en ${date}`,
    missing: (city) => `Le rapport n’en dit rien pour ${city}.`,
    none: "–",
    note: (place, note) => `${place} : ${note}`,
    remark: "Chiffres tels que le rapport les donne, aux dates indiquées.",
    row: (city, value, date) => `${city} : ${value} (${date})`,
  },

  passage: {
    title: "Passage",
    close: "Fermer",
    part: (part, parts) => `Partie ${number.format(part)} sur ${number.format(parts)}`,
    readOn: "Lire la suite",
    readBack: "Revenir en arrière",
    before: "Passage précédent",
    after: "Passage suivant",
    openBefore: "Aller au passage précédent",
    openAfter: "Aller au passage suivant",
    marked: "Ce que la réponse cite est en gras.",
    note: (note) => `Note de la rédaction : ${note}`,
    sources: "Sources citées par le rapport",
    source: (id, text) => `${id} : ${text}`,
    reference: "Référence",
    digest: "Ceci est un résumé du rapport dans nos propres mots, avec les pages de l’original.",
    by: (authors, title) => (authors.length === 0 ? title : `${conjunction.format(authors)} : ${title}`),
    gone: "Ce passage ne figure plus dans le rapport. Reposez la question pour voir où il se trouve maintenant.",
  },

  home: {
    title: "Interroger le rapport",
    lead: "Posez votre question ici dans un message, ou mentionnez-moi dans un canal. Chaque phrase d’une réponse montre le passage sur lequel elle repose, et quand le rapport se tait, je le dis.",
    questions: "Questions pour commencer",
    cities: "Ce dont traite le rapport",
    more: (count) => (count <= 1 ? `et ${number.format(count)} autre` : `et ${number.format(count)} autres`),
    language: "Ma langue",
    languageHint: "Je réponds dans la langue de votre question, sauf si vous en choisissez une.",
    automatic: "La langue de ma question",
    recent: "Mes dernières questions",
    noRecent: "Vous n’avez encore rien demandé.",
    privacy: "Mes données",
    privacyHint: (days) =>
      `Vos questions et leurs réponses sont conservées ${days <= 1 ? `${number.format(days)} jour` : `${number.format(days)} jours`}, puis supprimées.`,
    delete: "Supprimer mes données",
    deleteTitle: "Supprimer vos données ?",
    deleteText:
      "Vos questions, leurs réponses, vos commentaires et vos réglages sont supprimés. Ce qui a été publié dans des canaux y reste.",
    deleteConfirm: "Supprimer",
    deleteCancel: "Conserver",
    deleted: "Vos données ont été supprimées.",
  },

  settings: {
    title: "Réglages ici",
    save: "Enregistrer",
    cancel: "Annuler",
    language: "Langue des réponses",
    languageOfAsker: "La langue de chaque question",
    city: "Ville",
    allCities: "Toutes les villes",
    cityHint: "Les questions qui ne nomment aucune ville portent sur celle-ci.",
    answersTo: "Quand dois-je répondre ?",
    answersToOptions: {
      mentions: "Quand on me mentionne, et dans les fils où j’ai répondu",
      everything: "Chaque fois que quelqu’un pose une question ici",
    },
    visibility: "Qui voit les réponses ?",
    visibilityOptions: { public: "Tout le monde dans ce canal", private: "Seulement la personne qui a demandé" },
    editors: "Qui peut modifier ces réglages ?",
    editorsHint: "Laissez vide pour tout le monde dans ce canal. Vous en faites toujours partie.",
    choose: "Choisir des personnes",
    invalid: "Choisissez l’une des options.",
    saved: "Les réglages de ce canal ont été enregistrés.",
    notAllowed: "Seules les personnes nommées dans les réglages peuvent les modifier. Demandez à l’une d’elles.",
  },

  check: {
    title: "Vérifié dans le rapport",
    supported: "Confirmé par le rapport",
    not_covered: "Le rapport ne le dit pas",
    other_figure: "Le rapport donne un autre chiffre",
    other_date: "Le rapport donne une autre date",
    other_name: "Le rapport donne un autre nom",
    contradicted: "Le rapport dit autre chose",
    nothing: "Ce message n’affirme rien qui puisse être vérifié dans le rapport.",
    summary: (supported, claims) =>
      claims === 1
        ? supported === 1
          ? "Le rapport confirme cette affirmation."
          : "Le rapport ne confirme pas cette affirmation telle quelle."
        : `Le rapport confirme ${number.format(supported)} affirmations sur ${number.format(claims)}.`,
    claim: (text) => `« ${text} »`,
    limits: "Vérifié mot à mot dans les passages les plus proches. Lisez le passage avant de vous y fier.",
  },

  quickStart: {
    title: "Bonjour, je réponds aux questions sur le rapport",
    how: (command) =>
      [
        "• Mentionnez-moi dans un canal, ou écrivez-moi ici.",
        "• Dans un fil où j’ai répondu, continuez simplement à demander.",
        `• ${command} et votre question : une réponse que vous seul voyez.`,
        "• Pour vérifier le message d’un collègue : son menu, More message shortcuts, « Check against the report ».",
      ].join("\n"),
    settings: "Réglages de ce canal",
  },
  prompts: {
    title: "Questions pour commencer",
    questions: [
      "Quelle ville a la plus grande part d’habitants nés à l’étranger ?",
      "Pourquoi beaucoup d’enfants syriens ne vont-ils pas à l’école à Istanbul ?",
      "Qu’est-ce qu’une ville d’arrivée ?",
      "De quels pays viennent les migrants de Tanger ?",
    ],
    questionAbout: (topic) => `Qu’est-il dit de ${topic} ?`,
  },

  problem: {
    reference: (reference) => `Si cela se reproduit, donnez cette référence aux personnes qui me gèrent : ${reference}`,
    again: "Redemander",
    failed:
      "Quelque chose a échoué de mon côté, et votre question est restée sans réponse. Rien d’autre n’est touché. Veuillez la reposer.",
    lost: "Je n’ai pas pu savoir si ma réponse vous est parvenue. Reposez la question si vous ne la voyez pas.",
    tooMany: "Vous avez demandé plus que je ne peux répondre en si peu de temps. Attendez une minute, puis continuez.",
    empty: "Écrivez votre question à la suite, et je répondrai.",
    gone: "Je n’ai plus cette réponse. Veuillez reposer la question.",
    noFigure: "Le rapport ne donne ici aucun chiffre à comparer.",
    tooLate: "L’ouverture a pris trop de temps. Veuillez cliquer encore une fois.",
  },
  thread: {
    muted: "Je me tais désormais dans ce fil, sauf si quelqu’un me mentionne.",
    unmute: "Répondre de nouveau ici",
    unmuted: "Je réponds de nouveau dans ce fil.",
    edited: "Vous avez modifié votre question. Dois-je y répondre telle qu’elle est maintenant ?",
    answerEdited: "Répondre",
    stopped: "Vous avez arrêté cette réponse. Ce qui figure ici est vérifié, mais peut être incomplet.",
    stoppedBefore: "Vous avez arrêté avant qu’il y ait une réponse.",
    shared: "Partagé dans le canal.",
  },
};
