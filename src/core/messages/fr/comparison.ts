import { monthAndYear } from "../month-and-year.ts";
import type { ComparisonMessages } from "../en/comparison.ts";

export const frenchComparisonMessages: ComparisonMessages = {
  date: (date) =>
    date
      .split("/")
      .map((each) => monthAndYear(each, "fr"))
      .join("–"),
  caption: (label, unit) => `${label} (${unit})`,
  units: {
    people: "personnes",
    percent: "pour cent",
    districts: "districts",
    challenges: "défis",
    children: "enfants",
    weeks: "semaines",
    years: "ans",
    countries: "pays",
    jobs: "emplois",
    "policy areas": "domaines d’action",
    rank: "rang",
    kilometres: "kilomètres",
    projects: "projets",
    euros: "euros",
    times: "fois",
    months: "mois",
    permits: "titres de séjour",
    crossings: "passages",
    articles: "articles",
    cities: "villes",
    "square metres": "mètres carrés",
    "per month": "par mois",
    meetings: "réunions",
    year: "année",
    offices: "bureaux",
    representations: "représentations",
  },
  columns: {
    city: "Ville",
    text: "Dans les termes du rapport",
    value: "Nombre",
    unit: "Unité",
    scope: "Ce qui est compté",
    date: "Date",
    passage: "Passage",
    source: "Source",
    note: "Remarque",
  },
  undated: (date) => `sans date ; publié en ${date}`,
  gap: (city) => `Le rapport ne donne pas de chiffre pour ${city}.`,
  none: "pas de chiffre dans le rapport",
  elsewhere: "ailleurs",
  notes: {
    datesDiffer: "Les dates diffèrent d’une ville à l’autre : les chiffres ne montrent pas le même moment.",
    scopesDiffer: "Ce qui est compté diffère d’une ville à l’autre ; comparez avec prudence.",
    several: (city) => `Pour ${city}, le rapport donne plus d’un chiffre.`,
    undated: (date) => `Sans date indiquée, on sait seulement que le chiffre vient du rapport de ${date}.`,
    oneCity: (city) => `Le rapport ne donne ce chiffre que pour ${city}.`,
  },
  remark: {
    bars: "Les barres partent de zéro. Chiffres tels que le rapport les donne, aux dates indiquées.",
    noBars: "Chiffres tels que le rapport les donne, aux dates indiquées.",
  },
  timeline: {
    title: "Lois, politiques et programmes par année",
    caption:
      "Les lois, accords, politiques, programmes et institutions que le rapport date ; l’échelle est fidèle au temps.",
    columns: { date: "Date", city: "Ville", reach: "Portée", label: "Ce qui s’est passé", passage: "Passage" },
    world: "international",
    wholeCountry: (place) => `tout le pays : ${place}`,
  },
};
