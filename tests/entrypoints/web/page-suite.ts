import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { describeInBrowser, launchChromium } from "../../support/browser.ts";
import { buildPage, type BuiltPage, type OpenedPage, openPage, type OpenOptions } from "./open-page.ts";

export type Open = (options?: OpenOptions) => Promise<OpenedPage>;

/** A suite on the built page in a real browser; `open` gives each test a server and a window of its own. */
export function describePage(name: string, suite: (open: Open) => void): void {
  describeInBrowser(name, (executablePath) => {
    let built: BuiltPage | undefined;
    let browser: Browser | undefined;

    beforeAll(async () => {
      built = await buildPage();
      browser = await launchChromium(executablePath);
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      await built?.remove();
    });

    suite((options) => {
      if (browser === undefined || built === undefined) throw new Error("The browser did not start.");
      return openPage(browser, built.folder, options);
    });
  });
}
