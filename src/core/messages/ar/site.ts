import type { SiteMessages } from "../en/site.ts";

export const arabicSiteMessages: SiteMessages = {
  label: "الصفحات",
  ask: "اسأل",
  library: "المكتبة",
  compare: "قارن",
  quiz: "المسابقة",
};
