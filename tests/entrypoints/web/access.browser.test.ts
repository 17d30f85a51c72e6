import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { ask, PHONE } from "./open-page.ts";
import { describePage } from "./page-suite.ts";
import { QUESTIONS } from "./scene.ts";
import { violations } from "./violations.ts";

/** The parts of the page that reach over its right or left edge. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.closest(".visually-hidden, .skip-link") === null)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > width + 0.5 || left < -0.5;
      })
      .map((element) => element.outerHTML.slice(0, 80));
  });
}

describePage("the page for everybody", (open) => {
  it.each(["light", "dark"] as const)(
    "breaks no rule of WCAG 2.2 AA that axe can check, in %s",
    async (colorScheme) => {
      const { page } = await open({ context: { colorScheme } });
      await page.getByRole("radio", { name: "Istanbul" }).waitFor();
      expect(await violations(page)).toEqual([]);

      await ask(page, QUESTIONS.answered);
      await page.locator(".evidence").waitFor();
      expect(await violations(page)).toEqual([]);

      await page.locator(".chip").first().focus();
      await page.locator(".quote-card").waitFor();
      expect(await violations(page)).toEqual([]);

      await page.locator(".chip").first().click();
      await page.locator(".passage-current mark").first().waitFor();
      expect(await violations(page)).toEqual([]);

      await ask(page, QUESTIONS.near);
      await page.locator(".references-near").waitFor();
      await ask(page, QUESTIONS.failing);
      await page.locator(".interrupted-problem").waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );

  it.each(["light", "dark"] as const)("breaks none on a phone with its sheet open, in %s", async (colorScheme) => {
    const { page } = await open({ context: { ...PHONE, colorScheme } });
    await ask(page, QUESTIONS.answered);
    await page.locator(".references a").first().tap();
    await page.getByRole("dialog").locator(".passage-current mark").first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("fits a phone of 320 pixels without scrolling sideways", async () => {
    const { page } = await open({ context: { ...PHONE, viewport: { width: 320, height: 640 } } });
    await page.getByRole("radio", { name: "Istanbul" }).waitFor();
    expect(await overflowing(page)).toEqual([]);
    await ask(page, QUESTIONS.answered);
    await page.locator(".references").waitFor();
    expect(await overflowing(page)).toEqual([]);
    await page.locator(".chip").nth(1).tap();
    await page.locator(".quote-card").waitFor();
    expect(await overflowing(page)).toEqual([]);
    await page.getByRole("button", { name: "Read in context" }).tap();
    await page.getByRole("dialog").locator(".passage-current").waitFor();
    expect(await overflowing(page)).toEqual([]);
  });

  it("gives fingers targets of at least 44 pixels", async () => {
    const { page } = await open({ context: PHONE });
    await page.getByRole("radio", { name: "Istanbul" }).waitFor();
    const small = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("button:not(.chip), a:not(.skip-link), label.city-choice, textarea")]
          .filter((element) => element.checkVisibility())
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map((element) => element.outerHTML.slice(0, 100)),
      );
    expect(await small()).toEqual([]);
    await ask(page, QUESTIONS.answered);
    await page.locator(".references").waitFor();
    expect(await small()).toEqual([]);
    const chip = await page
      .locator(".chip")
      .first()
      .evaluate((element) => {
        const own = element.getBoundingClientRect();
        const area = getComputedStyle(element, "::after");
        return {
          width: own.width - 2 * Number.parseFloat(area.left),
          height: own.height - 2 * Number.parseFloat(area.top),
        };
      });
    expect(chip.width).toBeGreaterThanOrEqual(44);
    expect(chip.height).toBeGreaterThanOrEqual(44);
  });

  it("marks the language and direction of an answer", async () => {
    const { page } = await open();
    await ask(page, QUESTIONS.arabic);
    const text = page.locator(".answer[lang=ar]");
    await text.waitFor();
    expect(await text.getAttribute("dir")).toBe("rtl");
    expect(
      await page
        .getByRole("heading", { name: QUESTIONS.arabic })
        .evaluate((element) => getComputedStyle(element).direction),
    ).toBe("rtl");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  });

  it("holds still for those who ask for reduced motion", async () => {
    const { page } = await open({ context: { reducedMotion: "reduce" } });
    await ask(page, QUESTIONS.slow);
    await page.locator(".waiting").waitFor();
    const running = await page.evaluate(() => document.getAnimations().length);
    expect(running).toBe(0);
  });

  it("prints the answers with their quotes as footnotes, and nothing to click", async () => {
    const { page } = await open();
    await ask(page, QUESTIONS.answered);
    await page.locator(".references").waitFor({ state: "attached" });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".reference-quote").nth(1).isVisible()).toBe(true);
    for (const hidden of [".composer", ".reader-pane", ".header button"]) {
      expect(await page.locator(hidden).isVisible()).toBe(false);
    }
  });
});
