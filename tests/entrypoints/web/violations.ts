import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Web Content Accessibility Guidelines 2.0 to 2.2, levels A and AA, and what axe holds to be good practice. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds to be against the guidelines in a view, with the elements that are. */
export async function violations(page: Page, view = ""): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.map(({ id, nodes }) => `${view} ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
