import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { demoPage } from "./page.ts";
import { play } from "./play.ts";
import { type PlayedStep, stepText } from "./told.ts";
import { WORKSHOP } from "./workshop.ts";

const SLOWEST = 120_000;

describe("the demo", () => {
  it("plays the whole workshop on the shipped corpus, and every step comes true", { timeout: SLOWEST }, async () => {
    const told: string[] = [];
    const steps = await play(WORKSHOP, {
      folder: temporaryFolder(),
      onProgress: () => {},
      onStep: (step) => told.push(stepText(step)),
    });
    expect(steps.map(({ title, problem }) => [title, problem])).toEqual(WORKSHOP.map(({ title }) => [title, null]));
    expect(steps.filter(({ seen }) => seen.length === 0)).toEqual([]);
    expect(told[0]).toContain("Three Cities in #workshop, in the thread");
    const page = demoPage(steps);
    for (const { title } of WORKSHOP) expect(page).toContain(title.split("'")[0]);
  });

  it("stops at the first step that does not come true, and says why", { timeout: SLOWEST }, async () => {
    const failing = { title: "A", shows: "B", play: () => Promise.reject(new Error("It rains.")) };
    const steps = await play([failing, failing], { folder: temporaryFolder(), onProgress: () => {}, onStep: () => {} });
    expect(steps.map(({ problem }) => problem)).toEqual(["It rains."]);
  });
});

describe("the page of the demo", () => {
  it("shows whatever people write as text, and nothing of it acts", () => {
    const text = `<img src=x onerror=alert(1)> "quoted" & 'quoted'`;
    const hostile: PlayedStep = {
      number: 1,
      title: text,
      shows: text,
      problem: text,
      seen: [
        {
          kind: "message",
          how: "posted",
          author: text,
          place: text,
          onlyFor: text,
          message: {
            team: "T",
            channel: "C",
            ts: "1.1",
            threadTs: null,
            user: "U",
            fromBot: false,
            text,
            blocks: [],
            metadata: null,
            onlyFor: null,
            streaming: false,
            streamed: false,
            edited: false,
            deleted: false,
            reactions: [],
            unfurls: false,
          },
        },
        {
          kind: "view",
          what: "modal",
          person: text,
          view: {
            title: { text },
            submit: { text },
            blocks: [
              { type: "section", text: { type: "mrkdwn", text }, accessory: { type: "button", text: { text } } },
              { type: "header", text: { text } },
              { type: "context", elements: [{ text }] },
              { type: "container", title: { text }, child_blocks: [{ type: "section", text: { text } }] },
              { type: "data_table", caption: text, rows: [[{ type: "raw_text", text }], [{ type: "raw_text", text }]] },
              { type: "rich_text", elements: [{ type: "rich_text_section", elements: [{ type: "text", text }] }] },
              { type: "actions", elements: [{ type: "static_select", options: [], placeholder: { text } }] },
              { type: "input", label: { text }, hint: { text } },
              { type: text },
            ],
          },
        },
      ],
    };
    const page = demoPage([hostile]);
    expect(page).not.toContain("<img");
    expect(page.split("&lt;img src=x onerror=alert(1)&gt;").length).toBeGreaterThan(15);
    expect(page).not.toMatch(/<script|\son[a-z]+=(?!alert)/u);
  });
});
