import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { arabicWebMessages } from "../../../src/core/messages/ar/web.ts";
import { webMessages } from "../../../src/core/messages/en/web.ts";
import { ask, PHONE } from "./open-page.ts";
import { describePage } from "./page-suite.ts";
import { QUESTIONS } from "./scene.ts";
import { violations } from "./violations.ts";

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const WITH_CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };

describePage("what one does with an answer", (open) => {
  it.each([
    ["en-GB", webMessages],
    ["ar-MA", arabicWebMessages],
  ] as const)("is citing it in each form, in %s", async (locale, { actions }) => {
    const { page, origin, complaints } = await open({ context: { locale, ...WITH_CLIPBOARD } });
    await ask(page, QUESTIONS.answered);
    const row = page.locator(".turn-actions");
    await row.locator("summary").click();
    const copied = async (name: string) => {
      await row.getByRole("button", { name, exact: true }).click();
      await row.getByText(actions.copied).first().waitFor();
      return clipboard(page);
    };
    const text = await copied(actions.text);
    expect(text).toContain("Pages stands in Ayvansaray, an old neighbourhood of the district Fatih. [1]");
    expect(text).toContain(`[1] `);
    expect(text).toContain(`${origin}/passages/three-ports/istanbul/good-examples/2`);
    await expect.poll(() => copied(actions.markdown)).toContain("[^1]: ");
    await expect.poll(() => copied(actions.bibtex)).toContain("@techreport{");
    await expect.poll(async () => JSON.parse(await copied(actions.csl))).toMatchObject([{ type: "report" }, {}, {}]);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("is citing a passage", async () => {
    const { page } = await open({ context: WITH_CLIPBOARD });
    await ask(page, QUESTIONS.answered);
    await page.locator(".chip").first().click();
    const passage = page.locator(".passage-header");
    await passage.locator("summary").click();
    await passage.getByRole("button", { name: webMessages.actions.text }).click();
    await passage.getByText(webMessages.actions.copied).waitFor();
    expect(await clipboard(page)).toMatch(/\[1\]\n\n\[1\] .*A Tale of Three Ports/u);
  });

  it("is copying by hand where the browser keeps the clipboard to itself", async () => {
    const { page } = await open();
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.reload();
    await ask(page, QUESTIONS.answered);
    await page.getByRole("button", { name: webMessages.actions.link }).click();
    expect(await page.getByLabel(webMessages.actions.byHand).inputValue()).toMatch(/\/a\/ans_1$/u);
  });

  it("is sending a link, at which others find the same answer and go on in a conversation of their own", async () => {
    const { page, scene, origin } = await open({ context: WITH_CLIPBOARD });
    await ask(page, QUESTIONS.answered);
    await page.getByRole("button", { name: webMessages.actions.link }).click();
    await page.getByText(webMessages.actions.copied).waitFor();
    const link = await clipboard(page);
    expect(link).toBe(`${origin}/a/ans_1`);
    const context = await page
      .context()
      .browser()
      ?.newContext({ ...PHONE, locale: "ar-MA" });
    const other = await context?.newPage();
    if (other === undefined) throw new Error("The page has no browser.");
    await other.goto(link);
    await other.getByText("Pages stands in Ayvansaray").first().waitFor();
    expect(await other.locator(".turn-question").innerText()).toBe(QUESTIONS.answered);
    expect(await violations(other)).toEqual([]);
    await ask(other, QUESTIONS.list);
    await expect.poll(() => scene.asked.length).toBe(2);
    expect(scene.asked[1]?.conversationId).toBeUndefined();
    await other.goto(`${origin}/a/ans_99`);
    await other.getByText(arabicWebMessages.actions.missing).first().waitFor();
    await context?.close();
  });

  it("is taking the conversation along as a file", async () => {
    const { page } = await open();
    const { actions } = webMessages;
    await ask(page, QUESTIONS.answered);
    await page.getByText(actions.exportAs).click();
    for (const [name, file] of [
      ["Markdown", "conversation.md"],
      ["Word (DOCX)", "conversation.docx"],
    ] as const) {
      const download = page.waitForEvent("download");
      await page.locator(".export-menu").getByRole("button", { name }).click();
      expect((await download).suggestedFilename()).toBe(file);
      expect((await readFile(await (await download).path())).length).toBeGreaterThan(200);
    }
  });

  it("is saying whether it helped, and what was wrong", async () => {
    const { page, feedback } = await open();
    const { actions } = webMessages;
    await ask(page, QUESTIONS.answered);
    await page.getByRole("button", { name: actions.up }).click();
    await page.getByText(actions.noted).waitFor();
    await page.getByRole("button", { name: actions.down }).click();
    await page.getByLabel(actions.comment).fill("The year is wrong.");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: actions.send }).click();
    await expect.poll(() => feedback.at(-1)).toMatchObject({ verdict: "down", comment: "The year is wrong." });
    expect(new Set(feedback.map(({ person }) => person)).size).toBe(1);
  });
});
