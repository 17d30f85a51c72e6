import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { arabicDeskMessages } from "../../../src/core/messages/ar/desk.ts";
import { deskMessages } from "../../../src/core/messages/en/desk.ts";
import { roleKeys } from "../../support/http-test-server.ts";
import { PHONE } from "./open-page.ts";
import { describePage } from "./page-suite.ts";
import { violations } from "./violations.ts";

const LANGUAGES = [
  ["en-GB", deskMessages, "ltr"],
  ["ar-MA", arabicDeskMessages, "rtl"],
] as const;

const overflowOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const count = (page: Page) => page.locator(".found-passage").count();

describePage("the library", (open) => {
  it("finds passages while one types, marks what was found, and keeps it in the address", async () => {
    const { page, origin, complaints, strayRequests } = await open({ path: "/library" });
    const words = deskMessages.library;
    await page.locator(".found-passage").first().waitFor();
    const all = await count(page);
    await page.getByRole("searchbox", { name: words.field }).pressSequentially("unemploy");
    await page.locator(".found-text mark").first().waitFor();
    const marks = await page.locator(".found-text mark").allInnerTexts();
    expect(marks.every((mark) => /^unemploy/iu.test(mark))).toBe(true);
    expect(await count(page)).toBeLessThan(all);
    expect(await page.getByRole("status").innerText()).toBe(words.found(await count(page)));
    expect(new URL(page.url()).searchParams.get("text")).toBe("unemploy");

    await page.reload();
    await page.locator(".found-text mark").first().waitFor();
    await page.getByLabel(words.city).selectOption("offenbach");
    await expect
      .poll(() => page.locator(".found-section").allInnerTexts())
      .not.toContainEqual(expect.stringMatching(/Tangier/u));
    await page.getByRole("button", { name: words.clear }).click();
    await expect.poll(() => page.locator(".found-text mark").count()).toBe(0);

    await page.getByRole("searchbox").fill("zeppelin");
    await page.getByText(words.none).waitFor();
    await page.getByRole("link", { name: words.ask }).click();
    expect(await page.getByRole("textbox").inputValue()).toBe("zeppelin");
    expect(page.url().startsWith(`${origin}/?question=`)).toBe(true);
    expect(complaints).toEqual([]);
    expect(strayRequests).toEqual([]);
  });

  it("is read section by section by the keyboard, and leads to each passage's own place", async () => {
    const { page } = await open({ path: "/library" });
    const link = page.getByRole("navigation", { name: deskMessages.library.contents }).getByRole("link").nth(3);
    await link.focus();
    await page.keyboard.press("Enter");
    expect(await link.getAttribute("aria-current")).toBe("true");
    await expect.poll(() => new URL(page.url()).searchParams.get("section")).not.toBeNull();
    const sections = async () => new Set(await page.locator(".found-section").allInnerTexts()).size;
    await expect.poll(sections).toBe(1);
    await page.locator(".found-section a").first().click();
    await page.locator(".passage-current").waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/passages\//u);
    await page.goBack();
    await page.locator(".found-passage").first().waitFor();
    expect(new URL(page.url()).searchParams.get("section")).not.toBeNull();
  });

  it.each(LANGUAGES)("breaks no rule that axe can check and fits a phone in %s", async (locale, words, direction) => {
    for (const context of [{ locale }, { locale, colorScheme: "dark" }, { ...PHONE, locale }] as const) {
      const { page } = await open({ path: "/library?text=a", context });
      await page.getByRole("heading", { name: words.library.title, level: 1 }).waitFor();
      await page.getByRole("status").filter({ hasNotText: words.loading }).waitFor();
      expect(await page.locator("html").getAttribute("dir")).toBe(direction);
      expect(await violations(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    }
  });

  it("asks for the key where the server wants one, and goes on with it", async () => {
    const { page } = await open({ path: "/library", apiKeys: roleKeys });
    await page.getByLabel(deskMessages.key.field).fill("participant-key");
    await page.getByRole("button", { name: deskMessages.key.use }).click();
    await page.locator(".found-passage").first().waitFor();
  });
});
