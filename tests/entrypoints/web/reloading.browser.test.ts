import { expect, it } from "vitest";
import { webMessages } from "../../../src/core/messages/en/web.ts";
import { ask } from "./open-page.ts";
import { describePage } from "./page-suite.ts";
import { QUESTIONS } from "./scene.ts";

describePage("reloading the page", (open) => {
  it("shows the conversation again and goes on with it", async () => {
    const { page, scene } = await open();
    await ask(page, QUESTIONS.answered);
    await page.getByText("Pages stands in Ayvansaray").first().waitFor();
    await ask(page, QUESTIONS.near);
    await page.getByText("The report does not say this").first().waitFor();
    await page.reload();
    expect(await page.locator(".turn-question").allInnerTexts()).toEqual([QUESTIONS.answered, QUESTIONS.near]);
    expect(await page.locator(".answer").allInnerTexts()).toEqual([
      expect.stringContaining("Pages stands in Ayvansaray"),
      expect.stringContaining("The report does not say this"),
    ]);
    expect(scene.asked).toHaveLength(2);

    await ask(page, QUESTIONS.compared);
    await page.getByText("For Istanbul").first().waitFor();
    expect(scene.asked[2]?.conversationId).toBe("cnv_1");
    expect(await page.locator(".turn").count()).toBe(3);
  });

  it("keeps an open passage open, with the words that the answer cites marked in it", async () => {
    const { page } = await open();
    await ask(page, QUESTIONS.answered);
    await page.locator(".chip").first().click();
    await page.locator(".passage-current mark").first().waitFor();
    await page.reload();
    await page.locator(".passage-current mark").getByText("Pages stands in Ayvansaray").waitFor();
  });

  it("offers to ask again what was being answered", async () => {
    const { page, scene } = await open();
    await ask(page, QUESTIONS.slow);
    await page.getByText("Reading 1 passage").first().waitFor();
    await page.reload();
    await page.getByText("The connection broke off before the first sentence.").first().waitFor();
    scene.releaseSentence();
    scene.releaseEnd();
    await page.getByRole("button", { name: "Ask again" }).click();
    await page.locator(".answer").getByText("Its founders came from Syria").waitFor();
    expect(await page.locator(".turn").count()).toBe(1);
  });

  it("keeps what is written and not asked yet, until it is asked", async () => {
    const { page } = await open();
    await page.getByRole("textbox").fill(QUESTIONS.answered);
    await page.reload();
    await expect.poll(() => page.getByRole("textbox").inputValue()).toBe(QUESTIONS.answered);
    await page.getByRole("textbox").press("Enter");
    await page.getByText("Pages stands in Ayvansaray").first().waitFor();
    await page.reload();
    await page.locator(".turn").waitFor();
    expect(await page.getByRole("textbox").inputValue()).toBe("");
  });

  it("leaves the conversation with “New conversation”", async () => {
    const { page } = await open();
    await ask(page, QUESTIONS.answered);
    await page.getByText("Pages stands in Ayvansaray").first().waitFor();
    await page.getByRole("button", { name: "New conversation" }).click();
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe("{}");
    await page.reload();
    await page.getByRole("heading", { name: "Ask the report" }).waitFor();
  });

  it("begins anew where what the browser kept is broken", async () => {
    const { page, complaints } = await open();
    await ask(page, QUESTIONS.answered);
    await page.getByText("Pages stands in Ayvansaray").first().waitFor();
    await page.evaluate(() => {
      for (const name of Object.keys(sessionStorage))
        sessionStorage.setItem(name, (sessionStorage.getItem(name) ?? "").replaceAll('"text"', '"words"'));
    });
    await page.reload();
    await page.getByRole("heading", { name: "Ask the report" }).waitFor();
    expect(complaints).toEqual([]);
  });

  it.each(["blocks", "has no room in"])("answers where the browser %s its storage", async (what) => {
    const { page, complaints } = await open();
    await page.addInitScript((isBlocked) => {
      const refuse = (): never => {
        throw new DOMException("No.", isBlocked ? "SecurityError" : "QuotaExceededError");
      };
      if (isBlocked) {
        Object.defineProperty(window, "sessionStorage", { get: refuse });
        Object.defineProperty(window, "localStorage", { get: refuse });
      } else Storage.prototype.setItem = refuse;
    }, what === "blocks");
    await page.reload();
    await page.getByText(webMessages.past.notKept).waitFor();
    await ask(page, QUESTIONS.answered);
    await page.getByText("Pages stands in Ayvansaray").first().waitFor();
    expect(complaints).toEqual([]);
  });
});
