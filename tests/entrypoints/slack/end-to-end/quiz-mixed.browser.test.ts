import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { quizWebMessages } from "../../../../src/core/messages/en/quiz-web.ts";
import { describeInBrowser, launchChromium } from "../../../support/browser.ts";
import { shownText } from "../../../support/fake-slack/shown-text.ts";
import { quizIn } from "../../../support/slack/quiz-in-slack.ts";
import { openWorkshop, type Workshop } from "../../../support/slack/workshop.ts";
import { type BuiltPage, buildPage } from "../../web/open-page.ts";

const { play, host: hostWords } = quizWebMessages;

/** What stands on the board of a page, a line a player. */
const boardOf = (page: Page) => page.locator(".board-line").allInnerTexts();

describeInBrowser("a quiz that is played in Slack and in browsers at once", (executablePath) => {
  let built: BuiltPage;
  let browser: Browser;
  let workshop: Workshop;
  const { begins, presses, question, lastTo } = quizIn(() => workshop);

  beforeAll(async () => {
    built = await buildPage();
    browser = await launchChromium(executablePath);
    workshop = await openWorkshop({ packageFolder: built.packageFolder });
  }, 60_000);
  afterAll(async () => {
    await workshop?.close();
    await browser?.close();
    await built?.remove();
  });

  async function opens(path: string): Promise<Page> {
    const page = await (await browser.newContext({ locale: "en-GB" })).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(workshop.server().url + path);
    return page;
  }

  async function joins(code: string, name: string): Promise<Page> {
    const page = await opens(`/j/${code}`);
    await page.getByLabel(play.name).fill(name);
    await page.getByRole("button", { name: play.join }).click();
    await page.getByText(play.lobby(name)).waitFor();
    return page;
  }

  /** Where the host of the one session of the one quiz leads it. */
  async function hostPath(): Promise<string> {
    const listed = async (path: string, key: string): Promise<string> => {
      const [first] = (await (await fetch(workshop.server().url + path)).json())[key] ?? [];
      return first.id;
    };
    const quiz = await listed("/api/quizzes", "quizzes");
    return `/quiz/host/${await listed(`/api/quizzes/${quiz}/sessions`, "sessions")}`;
  }

  it("goes from lobby to podium over a restart, with one board for all", { timeout: 120_000 }, async () => {
    const { anna, boris, channel } = workshop.room();
    const lobby = await begins(anna, channel);
    const code = /\b[2-9A-HJKMNP-Z]{6}\b/u.exec(shownText(lobby))?.[0] ?? "";
    await presses(boris, lobby, "quiz_join");
    const [ada, late] = [await joins(code, "Ada"), await opens(`/j/${code}`)];
    await presses(anna, lobby);

    // The first question: Boris answers in Slack before the restart, Ada in her browser behind it.
    await ada.locator(".stem").waitFor();
    expect(shownText(question(channel, 1))).toContain((await ada.locator(".stem").innerText()).trim());
    await presses(boris, question(channel, 1), "quiz_answer:0");
    await workshop.restart();
    await ada.getByText(play.reconnecting).waitFor({ state: "detached" });
    await ada.locator(".question-form").waitFor();
    await ada.keyboard.press("1");
    await ada.locator(".question-send").press("Enter");
    await ada.getByText(play.answered).waitFor();
    await presses(boris, question(channel, 1), "quiz_answer:1");
    expect(lastTo(boris)).toContain("the first answer counts");

    await presses(anna, question(channel, 1));
    await ada.locator(".reveal").waitFor();
    const isRight = await ada.locator(".verdict-right").isVisible();
    expect(shownText(question(channel, 1))).toContain(isRight ? "2 of 2 right" : "0 of 2 right");

    // Cleo comes between two questions, and plays from the next one on.
    await late.getByLabel(play.name).fill("Cleo");
    await late.getByRole("button", { name: play.join }).click();
    await late.locator(".play").waitFor();
    await presses(anna, question(channel, 1));
    await presses(anna, question(channel, 1));
    for (const [page, key] of [
      [ada, "1"],
      [late, "2"],
    ] as const) {
      await page.locator(".question-form").waitFor();
      await page.keyboard.press(key);
      await page.locator(".question-send").press("Enter");
      await page.getByText(play.answered).waitFor();
    }
    await presses(boris, question(channel, 2), "quiz_answer:0");
    for (let press = 0; press < 3; press += 1) await presses(anna, question(channel, 2));

    await ada.getByRole("heading", { name: play.finished }).waitFor();
    const podium = workshop.saidIn(channel).map(shownText).at(-1) ?? "";
    expect(podium).toContain("That was it");
    const board = await boardOf(ada);
    expect(board).toHaveLength(3);
    const points = ["Ada", "Boris", "Cleo"].map((name) => {
      const line = board.find((each) => each.includes(name)) ?? "";
      return { name, points: Number(/\d+/u.exec(line.split(name)[1] ?? "")?.[0]) };
    });
    for (const each of points) expect(podium).toMatch(new RegExp(`${each.name}.*\\b${each.points}\\b`, "u"));
    // Ada and Cleo answered the second question differently, so that one of them was right.
    expect(Math.max(...points.map((each) => each.points))).toBeGreaterThan(0);
    await presses(boris, question(channel, 2), "quiz_mine");
    expect(lastTo(boris)).toMatch(/You are at rank [12] with \d/u);

    // The host who led it in Slack finds the same board on the web, and what to take home.
    const host = await opens(await hostPath());
    await host.getByRole("heading", { name: hostWords.wrong }).waitFor();
    expect(await boardOf(host)).toEqual(board);
  });
});
