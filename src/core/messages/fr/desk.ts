import type { DeskMessages } from "../en/desk.ts";
import { frenchComparisonMessages } from "./comparison.ts";
import { frenchSiteMessages } from "./site.ts";

const number = new Intl.NumberFormat("fr-FR");

export const frenchDeskMessages: DeskMessages = {
  name: "Three Cities",
  language: "Langue",
  site: frenchSiteMessages,
  loading: "Chargement",
  passages: (count) => (count < 2 ? `${count} passage` : `${number.format(count)} passages`),
  pages: (pages) => (/^\d+$/u.test(pages) ? `page ${pages}` : `pages ${pages}`),

  library: {
    title: "Bibliothèque",
    lead: "Lisez les documents passage par passage, ou cherchez-y au fil de la frappe.",
    field: "Chercher dans les passages",
    placeholder: "Par exemple : cours de langue",
    clear: "Effacer",
    contents: "Sommaire",
    everything: "Tous les passages",
    city: "Ville",
    allCities: "Toutes",
    found: (count) => (count < 2 ? `${count} passage trouvé` : `${number.format(count)} passages trouvés`),
    none: "Aucun passage ne contient tous ces mots.",
    noneHint: "Des mots moins nombreux ou plus courts trouvent davantage. Ou posez la question.",
    ask: "Poser la question",
    more: (count) => (count === 1 ? "Afficher 1 de plus" : `Afficher ${number.format(count)} de plus`),
    open: "Lire dans son contexte",
    note: "Note de la rédaction",
    sources: (count) => (count < 2 ? `${count} source` : `${number.format(count)} sources`),
  },

  compare: {
    title: "Comparer",
    lead: "Les chiffres du rapport sur ses villes, côte à côte, chacun avec sa date, sa portée et son passage.",
    figure: "Chiffre",
    choose: "Choisissez un chiffre",
    several: "Chiffres de plusieurs villes",
    others: "Autres chiffres",
    timeline: "Chronologie 1951–2016",
    show: "Afficher",
    chart: "Graphique",
    table: "Tableau",
    download: "Télécharger",
    notes: "Avant de comparer",
    place: "Où cela se trouve",
    read: "Lire le passage",
    words: frenchComparisonMessages,
  },

  editor: {
    title: "Rédaction",
    lead: "Ce que les lecteurs ont demandé sans le trouver, par section. Les questions les plus récentes d’abord.",
    span: "Période",
    days: (days) => (days === 365 ? "1 an" : `${days} jours`),
    summary: (asked, refused, down) =>
      `${number.format(asked)} posées, ${number.format(refused)} sans réponse, ${number.format(down)} mal notées`,
    bySection: "Par section",
    section: "Section",
    asked: "Posées",
    refused: "Sans réponse",
    votedUp: "Utiles",
    votedDown: "Mal notées",
    nowhere: "Rien d’approchant",
    gaps: "Sans réponse ou mal notées",
    link: "Pour la rédaction : ce qui a été demandé et non trouvé",
  },

  key: {
    title: "Votre clé",
    why: "Ce serveur ne montre ses documents qu’aux personnes qui ont une clé. Elle est remise par qui l’exploite ; la vôtre reste dans cet onglet et nulle part ailleurs.",
    refused: "Cette clé n’est pas connue ici, ou ne suffit pas pour cette page.",
    field: "Clé",
    use: "Utiliser cette clé",
  },
  problem: {
    unreachable: "Le serveur est injoignable. Vérifiez votre connexion, puis réessayez.",
    notReady: "Le serveur prépare encore les passages. Réessayez dans quelques secondes.",
    tooMany: "Trop de demandes sont parties d’ici en peu de temps. Attendez une minute, puis réessayez.",
    missing: "Ce que cette adresse désigne n’existe pas. Le document a peut-être changé.",
    server:
      "Quelque chose a échoué sur le serveur. Réessayez ; si cela échoue encore, dites-le à qui exploite ce serveur.",
    again: "Réessayer",
  },
};
