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

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Asks each question in a conversation of its own. */
async function converse(page: Page, { newConversation }: typeof webMessages, ...questions: string[]): Promise<void> {
  for (const question of questions) {
    await ask(page, question);
    await page.locator(".references").first().waitFor({ state: "attached" });
    await page.getByRole("button", { name: newConversation }).click();
  }
}

describePage("the conversations kept on this device", (open) => {
  it.each(LANGUAGES)("are opened again in another tab and gone on with, in %s", async (locale, words) => {
    const { page, origin, scene, complaints } = await open({ context: { locale } });
    expect(await page.locator(".past").count()).toBe(0);
    await converse(page, words, QUESTIONS.answered, QUESTIONS.compared);
    await page.close();
    const other = await page.context().newPage();
    await other.goto(origin);
    await other.getByText(words.past.title(2)).click();
    await other.getByText(words.past.where).waitFor();
    expect(await other.locator(".past-open > span:first-child").allInnerTexts()).toEqual([
      QUESTIONS.compared,
      QUESTIONS.answered,
    ]);
    expect(await violations(other)).toEqual([]);

    await other.getByRole("button", { name: QUESTIONS.answered }).first().click();
    await other.getByRole("heading", { name: QUESTIONS.answered }).waitFor();
    expect(await other.locator(".chip").count()).toBe(3);
    expect(await other.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    await ask(other, QUESTIONS.list);
    await expect.poll(() => scene.asked.at(-1)).toMatchObject({ question: QUESTIONS.list, conversationId: "cnv_1" });
    await other.getByRole("button", { name: words.newConversation }).click();
    await other.getByText(words.past.title(2)).click();
    await other.getByText(words.past.questions(2)).waitFor();
    expect(complaints).toEqual([]);
  });

  it.each(LANGUAGES)("are deleted by the keyboard, and brought back, in %s", async (locale, words) => {
    const { page } = await open({ context: { locale } });
    await converse(page, words, QUESTIONS.answered, QUESTIONS.compared);
    await page.locator(".past summary").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: words.past.forget(QUESTIONS.compared) }).press("Enter");
    await page.getByText(words.past.title(1)).waitFor();
    expect(await focused(page)).toBe(words.past.undo);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText(words.past.title(2)).waitFor();
    expect(await focused(page)).toBe(words.past.title(2));

    await page.getByRole("button", { name: words.past.forgetAll }).press("Enter");
    await page.getByText(words.past.title(0)).waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe("{}");
    expect(await page.getByRole("status").allInnerTexts()).toContain(words.past.forgotten);
    await page.keyboard.press("Enter");
    await page.getByText(words.past.title(2)).waitFor();

    await page.getByRole("button", { name: words.past.forgetAll }).click();
    await page.reload();
    await page.locator(".suggestion").first().waitFor();
    expect(await page.locator(".past").count()).toBe(0);
  });

  it("fit a phone, under a finger", async () => {
    const { page } = await open({ context: { ...PHONE, viewport: { width: 320, height: 640 } } });
    await converse(page, webMessages, QUESTIONS.answered, QUESTIONS.compared);
    await page.locator(".past summary").tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const heights = await page
      .locator(".past button, .past summary")
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await violations(page)).toEqual([]);
  });

  it("are left out where they are broken", async () => {
    const { page, complaints } = await open();
    await converse(page, webMessages, QUESTIONS.answered, QUESTIONS.compared);
    await page.evaluate(() => {
      const [first = ""] = Object.keys(localStorage);
      localStorage.setItem(first, (localStorage.getItem(first) ?? "").slice(0, -9));
    });
    await page.reload();
    await page.getByText(webMessages.past.title(1)).waitFor();
    expect(complaints).toEqual([]);
  });
});
