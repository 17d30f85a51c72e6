import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { arabicWebMessages } from "../../../src/core/messages/ar/web.ts";
import { webMessages } from "../../../src/core/messages/en/web.ts";
import { ask, PHONE } from "./open-page.ts";
import { describePage } from "./page-suite.ts";
import { QUESTIONS } from "./scene.ts";
import { violations } from "./violations.ts";

const LANGUAGES = [
  ["en-GB", webMessages],
  ["ar-MA", arabicWebMessages],
] as const;

const groupsOf = (page: Page) =>
  page
    .locator(".section-list optgroup")
    .evaluateAll((groups) => groups.map((group) => [group.getAttribute("label"), group.children.length]));

describePage("asking in one section", (open) => {
  it.each(LANGUAGES)("is chosen beside the city, whose sections it offers, in %s", async (locale, words) => {
    const { page, scene, complaints } = await open({ context: { locale } });
    const sections = page.getByRole("combobox", { name: words.sectionFilter.legend });
    await sections.waitFor();
    expect(await groupsOf(page)).toEqual([
      ["Istanbul", 1],
      ["Offenbach", 1],
      ["Tangier", 1],
      [words.sectionFilter.others, 1],
    ]);
    await sections.selectOption({ label: "Tangier › Work" });
    expect(await violations(page)).toEqual([]);
    await ask(page, QUESTIONS.compared);
    await page.locator(".chip").first().waitFor();
    await page.getByText(words.turn.onlyIn("Tangier › Work")).waitFor();
    expect(scene.asked[0]).toMatchObject({ section: "three-ports/tangier/labour" });
    expect(await violations(page)).toEqual([]);

    // Follow-ups stay there, and so does the choice after a reload.
    await page.reload();
    await expect.poll(() => sections.inputValue()).toBe("three-ports/tangier/labour");
    await ask(page, QUESTIONS.list);
    await expect.poll(() => scene.asked[1]).toMatchObject({ section: "three-ports/tangier/labour" });

    await sections.selectOption("");
    await ask(page, QUESTIONS.near);
    await expect.poll(() => scene.asked.length).toBe(3);
    expect(scene.asked[2]?.section).toBeUndefined();
    expect(complaints).toEqual([]);
  });

  it("gives way to another city", async () => {
    const { page, scene } = await open({ path: "/" });
    const sections = page.getByRole("combobox", { name: webMessages.sectionFilter.legend });
    await sections.selectOption({ label: "Istanbul › Good examples" });
    await page.getByRole("radio", { name: "Tangier" }).check();
    // The city has one section: nothing to choose.
    await sections.waitFor({ state: "detached" });
    await ask(page, QUESTIONS.compared);
    await expect.poll(() => scene.asked[0]).toMatchObject({ city: "tangier" });
    expect(scene.asked[0]?.section).toBeUndefined();
  });

  it("is told to whoever opens the answer's link", async () => {
    const { page, origin, scene } = await open();
    await page.locator(".section-list").selectOption({ label: "Istanbul › Good examples" });
    await ask(page, QUESTIONS.answered);
    await expect.poll(() => scene.answers.length).toBe(1);
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(`${origin}/a/ans_1`);
    await page.getByText(webMessages.turn.onlyIn("Istanbul › Good examples")).waitFor();
    expect(await page.locator(".section-list").inputValue()).toBe("");
  });

  it("fits a phone, under a finger", async () => {
    const { page } = await open({ context: { ...PHONE, viewport: { width: 320, height: 640 } } });
    const sections = page.locator(".section-list");
    await sections.selectOption({ label: "Istanbul › Good examples" });
    const box = await sections.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});
