/**
 * Makes the pictures of the README: the pages on the real assistant and the shipped corpus, with an answer and the
 * passage behind it, and with a search in the library. Run with `npm run screenshots`, which builds the page first.
 */
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { prepare } from "../../../src/compose.ts";
import { loadConfig } from "../../../src/config.ts";
import { createHttpServer } from "../../../src/entrypoints/http/server.ts";
import { findChromium, launchChromium } from "../../support/browser.ts";

const QUESTION = "What share of Offenbach's residents is foreign-born?";
const WINDOW = { width: 1280, height: 760 };

const PICTURES = [
  ["/", showAnswerWithPassage, "docs/screenshot.png"],
  ["/library", showSearch, "docs/screenshot-library.png"],
] as const;

const executablePath = findChromium();
if (executablePath === null) throw new Error("No Chromium: install it, or set CHROMIUM_PATH to its executable.");

const dataFolder = await mkdtemp(join(tmpdir(), "three-cities-screenshots-"));
const preparation = await prepare(loadConfig({ environment: { DATA_DIR: dataFolder } }));
const { application } = await preparation.finish();
const server = createHttpServer({
  application,
  quizzes: preparation.quizzes,
  takingHome: preparation.takingHome,
  readiness: () => ({ ready: true }),
  apiKeys: null,
  webFolder: resolve("dist/web"),
  version: "0.0.0",
  log: { level: "silent" },
});
const browser = await launchChromium(executablePath);
try {
  await server.listen({ host: "127.0.0.1", port: 0 });
  const { port } = server.server.address() as AddressInfo;
  const context = await browser.newContext({ viewport: WINDOW, deviceScaleFactor: 2, reducedMotion: "reduce" });
  const page = await context.newPage();
  for (const [path, show, file] of PICTURES) {
    await page.goto(`http://127.0.0.1:${port}${path}`);
    await show(page);
    await page.screenshot({ path: file });
    console.log(file);
  }
} finally {
  await browser.close();
  await server.close();
  await application.close();
  await rm(dataFolder, { recursive: true, force: true });
}

async function showAnswerWithPassage(page: Page): Promise<void> {
  await page.getByRole("textbox").fill(QUESTION);
  await page.getByRole("textbox").press("Enter");
  await page.locator(".chip").first().click();
  await page.locator(".passage-current mark").first().waitFor();
  // The pointer off the chip, so that its quote does not cover the answer.
  await page.mouse.move(10, WINDOW.height / 2);
  await page.locator(".quote-card").waitFor({ state: "detached" });
}

async function showSearch(page: Page): Promise<void> {
  await page.getByRole("searchbox").fill("language courses");
  await page.locator(".found-text mark").first().waitFor();
}
