import { expect, it } from "vitest";
import { ask } from "./open-page.ts";
import { describePage } from "./page-suite.ts";
import { QUESTIONS } from "./scene.ts";

describePage("asking on the page", (open) => {
  it("says what it does while it waits, shows sentences as they come, and ends with the whole answer", async () => {
    const { page, scene } = await open();
    await ask(page, QUESTIONS.slow);
    await page.getByText("Reading 1 passage").first().waitFor();
    expect(await page.locator(".answer").count()).toBe(0);

    scene.releaseSentence();
    await page.locator(".answer").getByText("Its founders came from Syria").waitFor();
    expect(await page.getByRole("button", { name: "Stop" }).isVisible()).toBe(true);

    scene.releaseEnd();
    await page.getByRole("button", { name: "Ask", exact: true }).waitFor();
    expect(await page.locator(".answer").innerText()).toMatch(
      /^Its founders came from Syria and opened it in 2015\.\s*1$/u,
    );
    expect(await page.locator(".waiting").count()).toBe(0);
  });

  it("puts a chip behind each sentence, and none behind what no passage carries", async () => {
    const { page } = await open();
    await ask(page, QUESTIONS.compared);
    await page.getByText("For Istanbul").first().waitFor();
    const chips = await page
      .locator(".sentence")
      .evaluateAll((sentences) => sentences.map((sentence) => sentence.querySelectorAll(".chip").length));
    expect(chips).toEqual([1, 1, 0]);
    expect(await page.getByRole("button", { name: "Passage 1: Tangier › Work, page 15" }).count()).toBe(1);
  });

  it("sets a list as a list, with one chip behind it", async () => {
    const { page } = await open();
    await ask(page, QUESTIONS.list);
    await page.locator(".answer-item").first().waitFor();
    const items = await page.locator(".answer-item").allInnerTexts();
    expect(items.map((item) => item.trim())).toEqual([
      "language courses from the first week,",
      "advice on certificates,",
      expect.stringMatching(/^rooms for small firms\.\s*1$/u),
    ]);
  });

  it("tells screen readers that it reads, and then the answer once", async () => {
    const { page, scene } = await open();
    const status = page.getByRole("status");
    await ask(page, QUESTIONS.slow);
    await expect.poll(() => status.textContent()).toBe("Reading 1 passage");
    scene.releaseSentence();
    scene.releaseEnd();
    await expect
      .poll(() => status.textContent())
      .toBe("Its founders came from Syria and opened it in 2015. 1 passage cited.");
  });

  it("continues the conversation with a follow-up in the chosen city, and begins anew on request", async () => {
    const { page, scene } = await open();
    await ask(page, QUESTIONS.answered);
    await page.getByText("Pages stands in Ayvansaray").first().waitFor();
    await page.getByRole("radio", { name: "Tangier" }).check();
    await ask(page, QUESTIONS.compared);
    await page.getByText("Looked only in Tangier").waitFor();
    await page.getByText("For Istanbul").first().waitFor();
    expect(scene.asked[1]).toMatchObject({ city: "tangier", conversationId: "cnv_1" });

    await page.getByRole("button", { name: "New conversation" }).click();
    await page.getByRole("heading", { name: "Ask the report" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("question");
    await ask(page, QUESTIONS.offTopic);
    await page.getByText("This lies outside").first().waitFor();
    expect(scene.asked[2]?.conversationId).toBeUndefined();
  });

  it("asks a suggested question and moves the keyboard on to its answer", async () => {
    const { page, scene } = await open();
    await page.getByRole("button", { name: QUESTIONS.compared }).click();
    await page.getByText("For Istanbul").first().waitFor();
    expect(scene.asked[0]?.question).toBe(QUESTIONS.compared);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(QUESTIONS.compared);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("chip");
  });

  it("refuses with what is near, to be opened", async () => {
    const { page } = await open();
    await ask(page, QUESTIONS.near);
    await page.getByText("The report does not say this").first().waitFor();
    expect(await page.locator(".chip").count()).toBe(0);
    await page.locator(".references-near a").click();
    await page.locator(".passage-current mark").getByText("The bookstore café Pages").waitFor();
  });

  it("stops when told to, keeps what was checked, and can ask again", async () => {
    const { page, scene } = await open();
    await ask(page, QUESTIONS.slow);
    scene.releaseSentence();
    await page.locator(".answer").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("You stopped this answer.", { exact: false }).first().waitFor();
    expect(await page.locator(".answer").innerText()).toContain("Its founders came from Syria");

    scene.releaseEnd();
    await page.getByRole("button", { name: "Ask again" }).click();
    await page.getByText("1 passage cited.", { exact: false }).waitFor({ state: "attached" });
    expect(await page.locator(".turn").count()).toBe(1);
  });

  it("says what happened and what to do when the answer breaks off, and keeps what was checked", async () => {
    const { page } = await open();
    await ask(page, QUESTIONS.failing);
    await page.locator(".interrupted-problem").getByText("Something failed on the server.").waitFor();
    expect(await page.locator(".answer").innerText()).toContain("Its founders came from Syria");
    expect(await page.locator(".interrupted-problem").innerText()).not.toContain("disk");
    expect(await page.getByRole("button", { name: "Ask again" }).isVisible()).toBe(true);
  });

  it("keeps the question when the server cannot be reached", async () => {
    const { page, closeServer } = await open();
    await closeServer();
    await ask(page, QUESTIONS.answered);
    await page.locator(".interrupted-problem").getByText("The server could not be reached.").waitFor();
    expect(await page.getByRole("heading", { name: QUESTIONS.answered }).isVisible()).toBe(true);
  });

  it("offers a new conversation when the server has lost the old one", async () => {
    const { page, scene } = await open();
    await ask(page, QUESTIONS.answered);
    await page.getByText("Pages stands in Ayvansaray").first().waitFor();
    scene.forgetConversations();
    await ask(page, QUESTIONS.compared);
    await page.getByRole("button", { name: "Ask as a new conversation" }).click();
    await page.getByText("For Istanbul").first().waitFor();
    expect(await page.locator(".turn").count()).toBe(2);
    expect(scene.asked.at(-1)?.conversationId).toBeUndefined();
  });

  it("says when to ask again after too many questions", async () => {
    const { page } = await open({ asksPerMinute: 1 });
    await ask(page, QUESTIONS.answered);
    await page.getByText("Pages stands in Ayvansaray").first().waitFor();
    await ask(page, QUESTIONS.compared);
    await page
      .locator(".interrupted-problem")
      .getByText(/Too many questions.*Ask again in \d+ seconds?\./u)
      .waitFor();
  });

  it("does not send a question that is too long, and says by how much", async () => {
    const { page, scene } = await open();
    await ask(page, "x".repeat(2001));
    await page.getByText("1 character too long").waitFor();
    expect(scene.asked).toHaveLength(0);
    expect(await page.getByRole("textbox").inputValue()).toHaveLength(2001);
  });

  it("asks for a key where the server wants one, and keeps it out of the address", async () => {
    const { page, scene } = await open({
      apiKeys: (key) => (key === "good" ? { name: "Ada", role: "participant" } : null),
    });
    await page.getByText("This server answers only those who have a key.", { exact: false }).waitFor();
    await page.getByLabel("Key", { exact: true }).fill("bad");
    await page.getByRole("button", { name: "Use this key" }).click();
    await page.getByText("This key is not known here.", { exact: false }).waitFor();
    await page.getByLabel("Key", { exact: true }).fill("good");
    await page.getByRole("button", { name: "Use this key" }).click();
    await page.getByRole("radio", { name: "Istanbul" }).waitFor();
    await ask(page, QUESTIONS.answered);
    await page.getByText("Pages stands in Ayvansaray").first().waitFor();
    expect(scene.asked).toHaveLength(1);
    expect(page.url()).not.toContain("good");
  });
});
