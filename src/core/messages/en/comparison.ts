import { monthAndYear } from "../month-and-year.ts";

/** What a comparison of cities and a timeline say, in tables, charts and their files. */
export const comparisonMessages = {
  date: (date: string): string =>
    date
      .split("/")
      .map((each) => monthAndYear(each, "en-GB"))
      .join("–"),
  caption: (label: string, unit: string): string => `${label} (${unit})`,
  /** By the unit's name in figures.yaml; one that is not here is called as it is there. */
  units: {} as Readonly<Record<string, string>>,
  columns: {
    city: "City",
    text: "As the report says it",
    value: "Number",
    unit: "Unit",
    scope: "What is counted",
    date: "As of",
    passage: "Passage",
    source: "Source",
    note: "Note",
  },
  undated: (date: string): string => `not dated; published ${date}`,
  gap: (city: string): string => `The report gives no figure for ${city}.`,
  none: "no figure in the report",
  elsewhere: "elsewhere",
  notes: {
    datesDiffer: "The dates differ between the cities, so that the figures do not show the same moment.",
    scopesDiffer: "What is counted differs between the cities; compare with care.",
    several: (city: string): string => `For ${city}, the report gives more than one figure.`,
    undated: (date: string): string =>
      `Where no date is given, the figure is only known to be from the report of ${date}.`,
    oneCity: (city: string): string => `The report gives this figure for ${city} alone.`,
  },
  remark: {
    bars: "Bars begin at zero. Figures as the report gives them, for the dates shown.",
    noBars: "Figures as the report gives them, for the dates shown.",
  },
  timeline: {
    title: "Laws, policies and programmes by year",
    caption: "The report’s dated laws, agreements, policies, programmes and institutions; the scale is true to time.",
    columns: { date: "Date", city: "City", reach: "Reach", label: "What happened", passage: "Passage" },
    world: "international",
    wholeCountry: (place: string): string => `all of ${place}`,
  },
};

/** The shape that every language's texts for comparisons have. */
export type ComparisonMessages = typeof comparisonMessages;
