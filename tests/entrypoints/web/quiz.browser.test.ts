import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { arabicQuizWebMessages } from "../../../src/core/messages/ar/quiz-web.ts";
import { germanQuizWebMessages } from "../../../src/core/messages/de/quiz-web.ts";
import { quizWebMessages } from "../../../src/core/messages/en/quiz-web.ts";
import { PHONE } from "./open-page.ts";
import { describePage } from "./page-suite.ts";
import { violations } from "./violations.ts";

const LANGUAGES = ["en", "de", "tr", "fr", "ar"] as const;
/** One of each kind is drawn. */
const QUESTIONS = 7;

const overflowOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** A page of somebody else, in a browser context of their own. */
async function another(page: Page, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("The page has no browser.");
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  onTestFinished(() => context.close());
  const other = await context.newPage();
  other.setDefaultTimeout(5000);
  await other.goto(address);
  return other;
}

/** Draws one question of each kind, keeps all and opens the lobby; gives its code. */
async function startSession(host: Page, count = QUESTIONS): Promise<string> {
  const { draw, review } = quizWebMessages;
  await host.getByRole("spinbutton", { name: draw.count }).fill(String(count));
  await host.getByRole("button", { name: draw.draw }).click();
  await host.getByRole("button", { name: review.keepAll }).click();
  await host.getByText(review.left(0)).waitFor();
  await host.getByRole("button", { name: review.start }).click();
  return (await host.locator(".join-box .screen-code").innerText()).trim();
}

const goOn = (host: Page) => host.locator(".host-main").click();

/** Opens the next question and waits until the player has it. */
async function openQuestion(host: Page, player: Page): Promise<void> {
  await goOn(host);
  await host.getByRole("button", { name: quizWebMessages.host.next.ready }).waitFor();
  await goOn(host);
  await player.locator(".stem").waitFor();
}

/** Closes the question and reveals it. */
async function reveal(host: Page, player: Page): Promise<void> {
  await goOn(host);
  await host.getByRole("button", { name: quizWebMessages.host.next.closed }).waitFor();
  await goOn(host);
  await player.locator(".reveal").waitFor();
}

async function toBoard(host: Page): Promise<void> {
  await goOn(host);
  await host.locator(".host-main").filter({ hasNotText: quizWebMessages.host.next.reveal }).waitFor();
}

/** Answers whatever is asked by the keyboard, rightly where it is a choice of one. */
async function answer(player: Page): Promise<void> {
  const form = player.locator(".question-form");
  if ((await form.locator("input[type=radio], input[type=checkbox]").count()) > 0) await player.keyboard.press("2");
  for (const field of await form.locator("input[type=text]").all()) await field.fill("1,20");
  for (const field of await form.locator("select").all()) await field.selectOption({ index: 1 });
  await form.locator(".question-send").press("Enter");
  await player.locator("output").waitFor();
}

describePage("the quiz", (open) => {
  it(
    "is drawn, looked at, played and taken home, and each view breaks no rule that axe can check",
    { timeout: 120_000 },
    async () => {
      const { page: host, origin, complaints, strayRequests } = await open({ path: "/quiz" });
      await host.getByRole("button", { name: quizWebMessages.draw.draw }).waitFor();
      const found = await violations(host, "draw");
      const code = await startSession(host);
      found.push(...(await violations(host, "host in the lobby")));
      const screen = await another(host, host.url().replace("/host/", "/screen/"), {
        viewport: { width: 1280, height: 720 },
      });
      await screen.locator(".screen-qr").waitFor();
      found.push(...(await violations(screen, "screen in the lobby")));

      const player = await another(host, `${origin}/j/${code.toLowerCase()}`, { ...PHONE, locale: "ar-MA" });
      const words = arabicQuizWebMessages.play;
      await player.getByLabel(words.name).fill("ليلى");
      found.push(...(await violations(player, "joining")));
      await player.getByRole("button", { name: words.join }).click();
      await player.getByText(words.lobby("ليلى")).waitFor();
      expect(await player.locator("html").getAttribute("dir")).toBe("rtl");

      for (let place = 0; place < QUESTIONS; place += 1) {
        await openQuestion(host, player);
        await expect.poll(() => player.evaluate(() => document.activeElement?.className)).toContain("stem");
        found.push(...(await violations(player, `question ${place + 1}`)));
        if (place === 0) found.push(...(await violations(screen, "screen of a question")));
        await answer(player);
        await player.reload();
        await player.locator(".chosen").waitFor();
        await reveal(host, player);
        expect(await overflowOf(player), `question ${place + 1}`).toBeLessThanOrEqual(0);
        found.push(...(await violations(player, `answer ${place + 1}`)));
        if (place === 0)
          found.push(
            ...(await violations(host, "host at the reveal")),
            ...(await violations(screen, "screen at the reveal")),
          );
        await toBoard(host);
      }
      await goOn(host);
      await player.getByText(words.review).waitFor();
      await host.getByRole("heading", { name: quizWebMessages.host.wrong }).waitFor();
      found.push(...(await violations(player, "player at the end")), ...(await violations(host, "host at the end")));
      const download = host.waitForEvent("download");
      await host.getByRole("button", { name: quizWebMessages.host.csv }).click();
      expect((await download).suggestedFilename()).toBe("results.csv");

      await player.goto(`${origin}/quiz/practice/${code}`);
      await player.locator(".question-form").waitFor();
      found.push(...(await violations(player, "practice")));
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      expect(strayRequests).toEqual([]);
    },
  );

  it(
    "counts the first answer, lets late ones wait for the next question, and puts right what a player objects to",
    { timeout: 60_000 },
    async () => {
      const { page: host, origin } = await open({ path: "/quiz" });
      const code = await startSession(host, 2);
      const join = async (name: string, locale: string, label: string, button: string) => {
        const player = await another(host, `${origin}/j/${code}`, { locale, colorScheme: "dark" });
        await player.getByLabel(label).fill(name);
        await player.getByRole("button", { name: button }).click();
        await player.locator(".play").waitFor();
        return player;
      };
      const { play } = quizWebMessages;
      const ada = await join("Ada", "en-GB", play.name, play.join);
      await openQuestion(host, ada);
      const german = germanQuizWebMessages.play;
      const late = await join("Björn", "de-DE", german.name, german.join);
      await late.getByText(german.late).waitFor();
      const found = await violations(ada, "question in the dark");
      await ada.keyboard.press("1");
      await ada.keyboard.press("Enter");
      await ada.getByText(play.answered).waitFor();
      await reveal(host, ada);
      await ada.getByText(play.isWrong).waitFor();
      found.push(...(await violations(ada, "answer in the dark")));
      expect(found).toEqual([]);
      await ada.locator("summary", { hasText: play.dispute }).click();
      await ada.getByLabel(play.disputeHint).fill("Green is right as well");
      await ada.getByRole("button", { name: play.dispute }).click();
      await host.getByText("Green is right as well").waitFor();
      await host.locator("summary", { hasText: quizWebMessages.host.corrections }).click();
      await host.getByLabel(quizWebMessages.host.voidReason).fill("Two are right");
      await host.getByRole("button", { name: quizWebMessages.host.void }).click();
      await ada.getByText(play.isVoid).waitFor();
      await toBoard(host);
      await openQuestion(host, late);
      await late.locator(".question-form").waitFor();
    },
  );

  it(
    "is reviewed item by item: kept, dropped, taken back, swapped, edited and moved",
    { timeout: 60_000 },
    async () => {
      const { page } = await open({ path: "/quiz", context: { colorScheme: "dark" } });
      const { draw, review, common } = quizWebMessages;
      await page.getByRole("spinbutton", { name: draw.count }).fill("2");
      await page.getByRole("button", { name: draw.draw }).click();
      const [first, second] = [page.locator(".item").nth(0), page.locator(".item").nth(1)];
      await first.getByRole("button", { name: review.keep }).click();
      await first.getByText(review.kept).waitFor();
      await second.getByRole("button", { name: review.drop }).click();
      await second.getByRole("button", { name: review.takeBack }).click();
      await second.getByRole("button", { name: review.keep }).waitFor();
      await first.getByRole("button", { name: review.edit }).click();
      await page.getByRole("textbox", { name: review.stem, exact: true }).fill("Which lamp shines red?");
      const found = await violations(page, "editor");
      await page.getByRole("button", { name: common.save }).first().click();
      await first.getByRole("heading", { name: "Which lamp shines red?" }).waitFor();
      await first.getByRole("button", { name: review.down }).click();
      await second.getByRole("heading", { name: "Which lamp shines red?" }).waitFor();
      found.push(...(await violations(page, "review")));
      expect(found).toEqual([]);
    },
  );

  it("keeps what is written in the review when somebody else changes the quiz meanwhile", async () => {
    const { page } = await open({ path: "/quiz" });
    const { draw, review, common } = quizWebMessages;
    await page.getByRole("spinbutton", { name: draw.count }).fill("2");
    await page.getByRole("button", { name: draw.draw }).click();
    await page.getByRole("spinbutton", { name: review.seconds }).fill("77");
    const item = page.locator(".review-items > li").nth(0);
    await item.getByRole("button", { name: review.edit }).click();
    const stem = page.getByRole("textbox", { name: review.stem, exact: true });
    await stem.fill("Which lamp shines red?");
    const other = await another(page, page.url());
    await other.locator(".item").nth(1).getByRole("button", { name: review.drop }).click();
    await other.locator(".item-dropped").waitFor();

    await item.getByRole("button", { name: common.save }).click();
    await page.getByText(review.changed).waitFor();
    expect(await stem.inputValue()).toBe("Which lamp shines red?");
    expect(await page.getByRole("spinbutton", { name: review.seconds }).inputValue()).toBe("77");
    await item.getByRole("button", { name: common.save }).click();
    await item.getByRole("heading", { name: "Which lamp shines red?" }).waitFor();
    expect(await page.getByText(review.changed).count()).toBe(0);
  });

  it.each(LANGUAGES)("fits a phone in %s", async (locale) => {
    const { page } = await open({ path: "/quiz", context: { ...PHONE, locale } });
    await page.locator("form .button-ask").waitFor();
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.locator("form .button-ask").click();
    await page.locator(".item").first().waitFor();
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });
});
