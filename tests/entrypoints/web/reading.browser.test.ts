import { expect, it } from "vitest";
import { ask, PHONE } from "./open-page.ts";
import { describePage } from "./page-suite.ts";
import { QUESTIONS } from "./scene.ts";

const CAFE = "/passages/three-ports/istanbul/good-examples/2";

describePage("reading passages on the page", (open) => {
  it("shows the quote while the pointer is on a chip or its card, and not after", async () => {
    const { page } = await open();
    await ask(page, QUESTIONS.answered);
    const card = page.locator(".quote-card");
    await page.locator(".chip").nth(1).hover();
    await card.getByText("Its founders came from Syria and opened it in 2015.").waitFor();
    await card.hover();
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(5, 400);
    await card.waitFor({ state: "detached" });
  });

  it("opens the passage beside the answer between its neighbours, with the cited words marked under their numbers", async () => {
    const { page } = await open();
    await ask(page, QUESTIONS.answered);
    await page.locator(".chip").nth(1).click();
    const pane = page.getByRole("complementary", { name: "Passages" });
    await pane.locator(".passage-current").waitFor();
    const text = (selector: string) => pane.locator(selector).allInnerTexts();
    expect((await text(".passage-current mark")).map((mark) => mark.replaceAll("\n", " "))).toEqual([
      expect.stringMatching(/^1.*Pages stands in Ayvansaray, an old neighbourhood of the district Fatih\.$/u),
      expect.stringMatching(/^2.*Its founders came from Syria and opened it in 2015\.$/u),
    ]);
    const [before, after] = await text(".passage-neighbour");
    expect(before).toContain("Istanbul has many initiatives");
    expect(after).toContain("music academy");
    expect(await pane.innerText()).toContain("The source gives two years");
    expect(await pane.innerText()).toContain("Books by the Golden Horn");
    expect(new URL(page.url()).pathname).toBe(CAFE);
  });

  it("lists the quotes beside the latest answer, under the same numbers", async () => {
    const { page } = await open();
    await ask(page, QUESTIONS.answered);
    const entries = page.getByRole("complementary").locator(".evidence-link");
    await expect.poll(() => entries.count()).toBe(3);
    expect(await entries.nth(1).innerText()).toMatch(/^2\s+Its founders came from Syria/u);
  });

  it("steps from passage to passage, and Back closes what was opened", async () => {
    const { page } = await open();
    await ask(page, QUESTIONS.answered);
    await page.locator(".chip").first().click();
    await page.locator(".passage-current").getByText("bookstore café").waitFor();
    await page.getByRole("link", { name: "Passage after" }).click();
    await page.locator(".passage-current").getByText("music academy").waitFor();
    await page.getByRole("navigation", { name: "Passages of this answer" }).getByRole("link", { name: "1, 2" }).click();
    await page.locator(".passage-current").getByText("bookstore café").waitFor();
    await page.goBack();
    await page.locator(".evidence").waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
    await page.goForward();
    await page.locator(".passage-current mark").first().waitFor();
  });

  it("opens with the passage that its address names, slashes raw or encoded", async () => {
    for (const path of [CAFE, `/passages/${encodeURIComponent("three-ports/istanbul/good-examples/2")}`]) {
      const { page } = await open({ path });
      await page.locator(".passage-current").getByText("The bookstore café Pages").waitFor();
      await page.getByRole("button", { name: "About the report" }).click();
      await page.getByRole("heading", { name: "A Tale of Three Ports" }).waitFor();
      expect(new URL(page.url()).pathname).toBe("/");
    }
  });

  it("says so when no passage stands at an address", async () => {
    const { page } = await open({ path: "/passages/three-ports/nowhere/1" });
    await page.getByText("No passage stands at this address.").waitFor();
  });

  it("does everything by keyboard, and gives the focus back", async () => {
    const { page } = await open();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the question");
    await page.keyboard.press("Enter");
    await page.keyboard.type("first line");
    await page.keyboard.press("Shift+Enter");
    expect(await page.getByRole("textbox").inputValue()).toBe("first line\n");

    await page.getByRole("textbox").fill("");
    await page.keyboard.type(QUESTIONS.answered);
    await page.keyboard.press("Enter");
    await page.locator(".chip").first().waitFor();
    const chip = page.locator(".chip").nth(2);
    const isOnChip = () => chip.evaluate((element) => element === document.activeElement);
    // Past what is done with the answer.
    for (let steps = 0; steps < 6 && !(await isOnChip()); steps += 1) await page.keyboard.press("Shift+Tab");
    expect(await isOnChip()).toBe(true);
    await page.locator(".quote-card").getByText("teaches young Syrians").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".quote-card").waitFor({ state: "detached" });

    await page.keyboard.press("Enter");
    await page.locator(".passage-current").getByText("music academy").waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest(".reader-pane") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator(".evidence").waitFor();
    await expect.poll(() => chip.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("leaves the reader where they are when Escape closes a passage while they write", async () => {
    const { page } = await open();
    await ask(page, QUESTIONS.answered);
    await page.locator(".chip").first().click();
    await page.locator(".passage-current").waitFor();
    await ask(page, QUESTIONS.compared);
    await page.getByText("For Istanbul").first().waitFor();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    await page.getByRole("textbox").press("Escape");
    await page.locator(".evidence").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("question");
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it("shows the quote on a first tap and the passage as a sheet on the next, which Escape and its button close", async () => {
    const { page } = await open({ context: PHONE });
    await ask(page, QUESTIONS.answered);
    const chip = page.locator(".chip").first();
    await chip.tap();
    await page.locator(".quote-card").getByText("Pages stands in Ayvansaray").waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.getByRole("button", { name: "Read in context" }).tap();
    const sheet = page.getByRole("dialog", { name: "Passages" });
    await sheet.locator(".passage-current mark").first().waitFor();
    const box = await sheet.boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe("/");
    expect(await page.evaluate(() => document.activeElement?.closest(".chip-holder") !== null)).toBe(true);

    await chip.tap();
    await chip.tap();
    await page.getByRole("button", { name: "Close the passage" }).tap();
    await sheet.waitFor({ state: "detached" });
  });
});
