import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { describe } from "vitest";

/** Where Debian, Ubuntu, Fedora, Alpine, Arch and macOS put Chromium or Chrome. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Nothing but the page under test may reach out, and a container may have neither a sandbox nor a graphics card. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Milliseconds for one test: a browser on a busy machine with one core takes its time. */
const SLOWEST = 30_000;

/** The browser that CHROMIUM_PATH names, else the first at a usual place; null when there is none. */
export function findChromium(): string | null {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return named;
  return USUAL_PLACES.find((place) => existsSync(place)) ?? null;
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** A suite that needs a browser: skipped, and loudly, where there is none. */
export function describeInBrowser(name: string, suite: (executablePath: string) => void): void {
  const executablePath = findChromium();
  if (executablePath !== null) {
    describe(name, { timeout: SLOWEST }, () => suite(executablePath));
    return;
  }
  console.warn(
    `\n!!! BROWSER TESTS SKIPPED: “${name}” needs Chromium and found none.\n` +
      "!!! Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its executable.\n",
  );
  describe.skip(name, () => suite(""));
}
