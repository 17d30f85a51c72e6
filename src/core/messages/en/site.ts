/** How the pages of this site are called, on all of them. */
export const siteMessages = {
  label: "Pages",
  ask: "Ask",
  library: "Library",
  compare: "Compare",
  quiz: "Quiz",
};

/** The shape that every language's names have. */
export type SiteMessages = typeof siteMessages;
