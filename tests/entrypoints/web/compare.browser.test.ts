import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { readCorpusFolder } from "../../../src/adapters/files/corpus-folder.ts";
import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import type { Language } from "../../../src/core/language.ts";
import { arabicDeskMessages } from "../../../src/core/messages/ar/desk.ts";
import { arabicWebMessages } from "../../../src/core/messages/ar/web.ts";
import { deskMessages } from "../../../src/core/messages/en/desk.ts";
import { webMessages } from "../../../src/core/messages/en/web.ts";
import { ask, PHONE } from "./open-page.ts";
import { describePage } from "./page-suite.ts";
import { QUESTIONS } from "./scene.ts";
import { violations } from "./violations.ts";

const PAGES = [
  ["/compare/refugees", "en-GB", deskMessages, "ltr"],
  ["/compare/refugees", "ar-MA", arabicDeskMessages, "rtl"],
  ["/compare/timeline", "en-GB", deskMessages, "ltr"],
  ["/compare/timeline", "ar-MA", arabicDeskMessages, "rtl"],
] as const;

const overflowOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describePage("the comparisons", (open) => {
  const corpora = new Map<Language, Corpus>();
  beforeAll(async () => {
    const files = await readCorpusFolder("corpus");
    for (const language of ["en", "ar"] as const) {
      corpora.set(language, readCorpus(files, { language }).corpus ?? expect.fail("no corpus"));
    }
  }, 60_000);
  const corpusIn = (language: Language) => corpora.get(language) ?? expect.fail(language);
  const words = deskMessages.compare;

  it.each([
    ["en-GB", webMessages, deskMessages],
    ["ar-MA", arabicWebMessages, arabicDeskMessages],
  ] as const)("are where an answer leads that gives such a figure, in %s", async (locale, { actions }, desk) => {
    const { page, complaints } = await open({ context: { locale }, corpusIn });
    await ask(page, QUESTIONS.compared);
    await page.getByRole("link", { name: actions.compare("Unemployment") }).press("Enter");
    await page.waitForURL(/\/compare\/unemployment-rate$/u);
    await page.getByRole("button", { name: desk.compare.table, exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("show a chosen figure as a chart and, one key away, as a table whose values lead to their passages", async () => {
    const { page, complaints, strayRequests } = await open({ path: "/compare", corpusIn });
    await page.getByLabel(words.figure).selectOption("refugees");
    expect(new URL(page.url()).pathname).toBe("/compare/refugees");
    await page.getByRole("img", { name: /Refugees registered/u }).waitFor();
    await page.getByRole("listitem").filter({ hasText: words.words.notes.datesDiffer }).waitFor();

    await page.getByRole("button", { name: words.table, exact: true }).press("Enter");
    const table = page.getByRole("table");
    expect(await table.getByRole("row").count()).toBe(6);
    const link = table.getByRole("link", { name: /Tangier, 275/u });
    expect(await link.getAttribute("href")).toBe("/passages/a-tale-of-three-cities/tangier/migration-profile/13");

    await page.getByLabel(words.figure).selectOption("foreign-born-share");
    await page.getByRole("heading", { name: /percent/u }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: /Refugees registered/u }).waitFor();
    expect(complaints).toEqual([]);
    expect(strayRequests).toEqual([]);
  });

  it("are kept as files, and say so where one cannot be made", async () => {
    const { page } = await open({ path: "/compare/population", corpusIn });
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: `${words.download}: CSV` }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe("Population.csv");
    expect(await readFile(await download.path(), "utf8")).toContain("14.6 million");
    // This server is given nothing that draws.
    await page.getByRole("button", { name: `${words.download}: PNG` }).click();
    await page.getByRole("alert").waitFor();
  });

  it.each(PAGES)(
    "at %s break no rule that axe can check and fit a phone in %s",
    async (path, locale, words, direction) => {
      for (const context of [{ locale }, { locale, colorScheme: "dark" }, { ...PHONE, locale }] as const) {
        const { page, complaints } = await open({ path, context, corpusIn });
        for (const view of ["chart", "table"] as const) {
          await page.getByRole("button", { name: words.compare[view], exact: true }).click();
          await page.locator(view === "chart" ? ".compare-chart svg" : ".comparison-table").waitFor();
          expect(await page.locator("html").getAttribute("dir")).toBe(direction);
          expect(await violations(page)).toEqual([]);
          expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        }
        expect(complaints).toEqual([]);
        await page.close();
      }
    },
  );
});
