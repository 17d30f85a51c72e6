import { expect, it } from "vitest";
import { arabicDeskMessages } from "../../../src/core/messages/ar/desk.ts";
import { deskMessages } from "../../../src/core/messages/en/desk.ts";
import { webMessages } from "../../../src/core/messages/en/web.ts";
import { ask, PHONE } from "./open-page.ts";
import { describePage } from "./page-suite.ts";
import { QUESTIONS } from "./scene.ts";
import { violations } from "./violations.ts";

describePage("the editor's page", (open) => {
  it.each([
    ["en-GB", deskMessages, {}],
    ["ar-MA", arabicDeskMessages, PHONE],
  ] as const)("lists what was refused and voted down, in %s", async (locale, { editor }, device) => {
    const { page, origin } = await open({ context: { locale: "en-GB" } });
    await ask(page, QUESTIONS.answered);
    await page.getByRole("button", { name: webMessages.actions.down }).click();
    await page.getByLabel(webMessages.actions.comment).fill("Which Pages?");
    await page.getByRole("button", { name: webMessages.actions.send }).click();
    await page.getByText(webMessages.actions.noted).waitFor();
    await ask(page, QUESTIONS.offTopic);
    await page.getByText("This lies outside").first().waitFor();

    const context = await page
      .context()
      .browser()
      ?.newContext({ ...device, locale });
    const other = await context?.newPage();
    if (other === undefined) throw new Error("The page has no browser.");
    await other.goto(`${origin}/editor`);
    await other.getByText(editor.summary(2, 1, 1)).waitFor();
    expect(await other.locator(".found-passage a").allInnerTexts()).toEqual([QUESTIONS.answered, QUESTIONS.offTopic]);
    await other.getByText("Which Pages?").waitFor();
    expect(await violations(other)).toEqual([]);
    expect(await other.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const download = other.waitForEvent("download");
    await other.getByRole("button", { name: "CSV" }).click();
    expect((await download).suggestedFilename()).toBe("gaps.csv");
    await context?.close();
  });
});
