import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import type { Feedback } from "../../../src/core/feedback/feedback-store.ts";
import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import type { Language } from "../../../src/core/language.ts";
import type { KeyCheck } from "../../../src/entrypoints/http/access.ts";
import { createHttpServer } from "../../../src/entrypoints/http/server.ts";
import { openTestQuizzes } from "../../support/open-quizzes.ts";
import { createFakeApplication } from "../../support/fake-application.ts";
import { createScene, type Scene } from "./scene.ts";

const VITE = "node_modules/vite/bin/vite.js";

const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** The page as `npm run build` makes it, in `dist/web` of a folder of its own. */
export type BuiltPage = {
  readonly packageFolder: string;
  readonly folder: string;
  readonly remove: () => Promise<void>;
};

export async function buildPage(): Promise<BuiltPage> {
  const packageFolder = await mkdtemp(join(tmpdir(), "three-cities-web-"));
  const folder = join(packageFolder, "dist", "web");
  // In a process of its own, since the tests' NODE_ENV would make it a page for development.
  await promisify(execFile)(process.execPath, [VITE, "build", "--logLevel", "warn", "--outDir", folder], {
    env: { ...process.env, NODE_ENV: "production" },
  });
  return { packageFolder, folder, remove: () => rm(packageFolder, { recursive: true, force: true }) };
}

export type OpenedPage = {
  readonly page: Page;
  readonly scene: Scene;
  /** What was said of the answers. */
  readonly feedback: readonly Feedback[];
  readonly origin: string;
  /** What the page itself complained about: script errors and blocked content. */
  readonly complaints: readonly string[];
  /** Requests that left the server's own origin. */
  readonly strayRequests: readonly string[];
  readonly closeServer: () => Promise<void>;
};

export type OpenOptions = {
  readonly path?: string;
  readonly context?: BrowserContextOptions;
  readonly apiKeys?: KeyCheck;
  readonly asksPerMinute?: number;
  /** The documents in a language, other than the scene's. */
  readonly corpusIn?: (language: Language) => Corpus;
};

/** The real server before a scene, and the page in a window of its own; both go with the test. */
export async function openPage(browser: Browser, webFolder: string, options: OpenOptions = {}): Promise<OpenedPage> {
  const scene = createScene();
  const application = createFakeApplication({
    corpus: scene.corpus,
    ask: scene.ask,
    answers: scene.answers,
    ...(options.corpusIn === undefined ? {} : { corpusIn: options.corpusIn }),
  });
  const server = createHttpServer({
    application,
    ...openTestQuizzes(),
    readiness: () => ({ ready: true }),
    apiKeys: options.apiKeys ?? null,
    webFolder,
    version: "1.2.3",
    rateLimit: { asks: options.asksPerMinute ?? 1000, calls: 1000 },
    limits: { finishing: 50 },
  });
  await server.listen({ host: "127.0.0.1", port: 0 });
  const { port } = server.server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  const context = await browser.newContext({ ...DESK, reducedMotion: "reduce", ...options.context });
  onTestFinished(async () => {
    await context.close();
    await server.close();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const complaints: string[] = [];
  const strayRequests: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("Failed to load resource"))
      complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) strayRequests.push(request.url());
  });
  await page.goto(origin + (options.path ?? "/"));
  return {
    page,
    scene,
    feedback: application.feedback,
    origin,
    complaints,
    strayRequests,
    closeServer: () => server.close(),
  };
}

/** Asks by the keyboard, as most people at a desk do. */
export async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole("textbox").fill(question);
  await page.getByRole("textbox").press("Enter");
}
