import type { SiteMessages } from "../en/site.ts";

export const turkishSiteMessages: SiteMessages = {
  label: "Sayfalar",
  ask: "Sor",
  library: "Kitaplık",
  quiz: "Bilgi yarışması",
};
