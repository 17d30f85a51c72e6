import { expect, it } from "vitest";
import { arabicWebMessages } from "../../../src/core/messages/ar/web.ts";
import { germanWebMessages } from "../../../src/core/messages/de/web.ts";
import { ask, PHONE } from "./open-page.ts";
import { describePage } from "./page-suite.ts";
import { QUESTIONS } from "./scene.ts";

const LANGUAGES = ["en", "de", "tr", "fr", "ar"] as const;

describePage("the page in the reader's language", (open) => {
  it("is the browser's, from right to left in Arabic, and asks the server for the library in it", async () => {
    const asked: string[] = [];
    const { page, origin, complaints } = await open({ context: { locale: "ar-MA" } });
    page.on("request", (request) => void asked.push(request.url().slice(origin.length)));
    await page.reload();
    await page.getByRole("heading", { name: arabicWebMessages.start.title }).waitFor();
    const root = page.locator("html");
    expect([await root.getAttribute("lang"), await root.getAttribute("dir")]).toEqual(["ar", "rtl"]);
    const field = page.getByRole("textbox", { name: arabicWebMessages.composer.question });
    expect(await field.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
    expect(asked).toEqual(expect.arrayContaining(["/api/documents?language=ar", "/api/cities?language=ar"]));
    expect(complaints).toEqual([]);
  });

  it("is chosen from a menu, and the conversation stays", async () => {
    const { page, complaints } = await open();
    await ask(page, QUESTIONS.answered);
    await page.locator(".chip").first().waitFor();
    await page.getByRole("combobox", { name: "Language" }).selectOption("de");
    await page.getByRole("button", { name: germanWebMessages.newConversation }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("de");
    expect(await page.getByText(QUESTIONS.answered).count()).toBeGreaterThan(0);
    expect(await page.locator(".chip").count()).toBe(3);
    expect(complaints).toEqual([]);
  });

  it.each(LANGUAGES)("fits a phone in %s, before and after a question", async (locale) => {
    const { page } = await open({ context: { ...PHONE, locale } });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.locator(".suggestion, button").first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await ask(page, QUESTIONS.answered);
    await page.locator(".chip").first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});
