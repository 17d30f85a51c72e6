import type { CDPSession, Page } from "playwright-core";
import { expect, it } from "vitest";
import { arabicWebMessages } from "../../../src/core/messages/ar/web.ts";
import { webMessages } from "../../../src/core/messages/en/web.ts";
import { type Line, openLine } from "./line.ts";
import { ask, PHONE } from "./open-page.ts";
import { describePage } from "./page-suite.ts";
import { QUESTIONS, type Scene } from "./scene.ts";
import { violations } from "./violations.ts";

const LANGUAGES = [
  ["en-GB", webMessages],
  ["ar-MA", arabicWebMessages],
] as const;

/** Milliseconds of latency, and bytes a second. */
const SLOW = { latency: 1_000, downloadThroughput: 700, uploadThroughput: 4_000, offline: false } as const;
const NONE = { latency: 0, downloadThroughput: 0, uploadThroughput: 0, offline: true } as const;
const FAST = { latency: 0, downloadThroughput: -1, uploadThroughput: -1, offline: false } as const;

type Network = { readonly be: (conditions: typeof SLOW | typeof NONE | typeof FAST) => Promise<void> };

async function networkOf(page: Page): Promise<Network> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  return { be: async (conditions) => void (await session.send("Network.emulateNetworkConditions", conditions)) };
}

describePage("the page on a slow network", (open) => {
  it.each(LANGUAGES)(
    "says at once what it does, and loses nothing that is typed meanwhile, in %s",
    async (locale, words) => {
      const { page, scene } = await open({ context: { ...PHONE, locale } });
      await page.locator(".suggestion").first().waitFor();
      const network = await networkOf(page);
      await network.be(SLOW);
      await ask(page, QUESTIONS.answered);
      await page.locator(".waiting").getByText(words.turn.searching).waitFor();
      await page.getByRole("textbox").fill(QUESTIONS.list);
      await page.locator(".waiting").getByText(words.turn.reading(3)).waitFor({ timeout: 20_000 });
      await page.locator(".sentence").first().waitFor({ timeout: 20_000 });
      await page.getByRole("textbox").press("Enter");
      expect(await page.getByRole("textbox").inputValue()).toBe(QUESTIONS.list);

      await network.be(FAST);
      await page.locator(".references").first().waitFor({ state: "attached", timeout: 20_000 });
      expect(await page.locator(".sentence").count()).toBe(3);
      expect(await page.getByRole("textbox").inputValue()).toBe(QUESTIONS.list);
      await page.getByRole("textbox").press("Enter");
      await expect.poll(() => scene.asked.length).toBe(2);
    },
  );

  it.each(LANGUAGES)("fetches what the server finished while the connection was cut, in %s", async (locale, words) => {
    const { page, scene, line } = await openOnLine(locale);
    await ask(page, QUESTIONS.slow);
    await page.locator(".waiting").getByText(words.turn.reading(1)).waitFor();
    await loseTheRest(scene, line);
    line.cut();
    await page.locator(".waiting").getByText(words.turn.recovering).waitFor();
    await page.locator(".references").first().waitFor({ state: "attached" });
    expect(await page.locator(".answer").innerText()).toContain("Its founders came from Syria");
    expect(await page.locator(".interrupted").count()).toBe(0);
    expect(scene.asked).toHaveLength(1);
  });

  it.each(LANGUAGES)(
    "says that the connection is gone, and brings the finished answer when asked again, reloaded or not, in %s",
    async (locale, words) => {
      const { page, scene, line } = await openOnLine(locale);
      const network = await networkOf(page);
      await ask(page, QUESTIONS.slow);
      await page.locator(".waiting").getByText(words.turn.reading(1)).waitFor();
      await loseTheRest(scene, line);
      await network.be(NONE);
      // The device says at once that it has no network; the connection itself would be silent for long.
      await page.locator(".waiting").getByText(words.turn.recovering).waitFor();
      const problem = page.locator(".interrupted-problem");
      await problem.getByText(words.problems.interruptedEmpty.what).waitFor({ timeout: 20_000 });
      expect(await violations(page)).toEqual([]);

      // Still without a network, asking again says so, and keeps the question.
      await page.getByRole("button", { name: words.turn.askAgain }).click();
      await problem.getByText(words.problems.unreachable.what).waitFor();
      expect(await page.getByRole("heading", { name: QUESTIONS.slow }).isVisible()).toBe(true);
      await network.be(FAST);
      line.cut();
      await page.reload();
      await page.getByRole("button", { name: words.turn.askAgain }).click();
      await page.locator(".references").first().waitFor({ state: "attached" });
      expect(await page.locator(".turn").count()).toBe(1);
      expect(scene.asked).toHaveLength(1);
    },
  );

  it("asks anew where the server gave up with the connection", async () => {
    const { page, scene, line } = await openOnLine("en-GB");
    await ask(page, QUESTIONS.slow);
    await page.locator(".waiting").getByText(webMessages.turn.reading(1)).waitFor();
    line.cut();
    await page.locator(".waiting").getByText(webMessages.turn.recovering).waitFor();
    await page.getByRole("button", { name: webMessages.composer.stop }).click();
    await page.getByRole("button", { name: webMessages.turn.askAgain }).click();
    scene.releaseSentence();
    scene.releaseEnd();
    await page.locator(".references").first().waitFor({ state: "attached" });
    expect(scene.asked).toHaveLength(2);
    expect(await page.locator(".turn").count()).toBe(1);
  });

  async function openOnLine(locale: string) {
    const opened = await open({ context: { locale } });
    const line = await openLine(opened.origin);
    await opened.page.goto(line.origin);
    await opened.page.locator(".suggestion").first().waitFor();
    return { ...opened, line };
  }
});

/** The server finishes its answer, of which nothing more arrives. */
async function loseTheRest(scene: Scene, line: Line): Promise<void> {
  line.hold();
  scene.releaseSentence();
  scene.releaseEnd();
  await expect.poll(() => scene.answers.length).toBe(1);
}
