import type { SiteMessages } from "../en/site.ts";

export const turkishSiteMessages: SiteMessages = {
  label: "Sayfalar",
  ask: "Sor",
  library: "Kitaplık",
  compare: "Karşılaştır",
  quiz: "Bilgi yarışması",
};
