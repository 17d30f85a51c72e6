import type { SiteMessages } from "../en/site.ts";

export const germanSiteMessages: SiteMessages = {
  label: "Seiten",
  ask: "Fragen",
  library: "Bibliothek",
  compare: "Vergleichen",
  quiz: "Quiz",
};
