import type { SiteMessages } from "../en/site.ts";

export const frenchSiteMessages: SiteMessages = {
  label: "Pages",
  ask: "Interroger",
  library: "Bibliothèque",
  compare: "Comparer",
  quiz: "Quiz",
};
