import { expect, it } from "vitest";
import { ask } from "./open-page.ts";
import { describePage } from "./page-suite.ts";
import { HOSTILE } from "./scene-corpus.ts";
import { QUESTIONS } from "./scene.ts";

/** Bytes of the first load as they may cross the network, page, style and code together. */
const FIRST_LOAD = 60 * 1024;

describePage("what the page lets in and out", (open) => {
  it("shows markup in questions, answers, notices, quotes and passages as text", async () => {
    const { page, complaints, strayRequests } = await open();
    await ask(page, QUESTIONS.hostile);
    await page.locator(".chip").first().hover();
    await page.locator(".quote-card").getByText(HOSTILE).waitFor();
    await page.locator(".chip").first().click();
    await page.locator(".passage-current mark").getByText(HOSTILE).waitFor();
    for (const place of [".turn-question", ".answer", ".notice", ".made-by"]) {
      expect(await page.locator(place).innerText()).toContain(HOSTILE);
    }
    expect(await page.evaluate(() => (globalThis as { hacked?: unknown }).hacked)).toBeUndefined();
    expect(await page.locator("#page img, #page script").count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(strayRequests).toEqual([]);
  });

  it("runs under a policy that allows neither inline code nor other places, and is stopped by it", async () => {
    const { page, origin, complaints } = await open();
    const policy = (await page.request.get(origin)).headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    await page.evaluate((markup) => document.body.insertAdjacentHTML("beforeend", markup), HOSTILE);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.hacked = 1";
      document.body.append(script);
    });
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
    expect(complaints.every((complaint) => complaint.includes("Content Security Policy"))).toBe(true);
    expect(await page.evaluate(() => (globalThis as { hacked?: unknown }).hacked)).toBeUndefined();
  });

  it("uses no inline code or style, and asks no other server for anything", async () => {
    const { page, origin, complaints, strayRequests } = await open();
    const html = await (await page.request.get(origin)).text();
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/u);
    await ask(page, QUESTIONS.answered);
    await page.locator(".evidence").waitFor();
    expect(complaints).toEqual([]);
    expect(strayRequests).toEqual([]);
  });

  it("loads in less than 60 KB", async () => {
    const { page } = await open();
    await page.getByRole("radio", { name: "Istanbul" }).waitFor();
    const bytes = await page.evaluate(() =>
      [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].reduce(
        (total, entry) => total + (entry as PerformanceResourceTiming).transferSize,
        0,
      ),
    );
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(FIRST_LOAD);
  });
});
