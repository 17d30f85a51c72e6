import { describe, expect, it } from "vitest";
import { createApplicationInPreparation } from "../../src/core/application-in-preparation.ts";
import { answerWith, createScriptedApplication, lighthouseCorpus } from "../support/scripted-application.ts";

describe("an application in preparation", () => {
  it("shows its corpus and refuses questions until it is finished", async () => {
    const corpus = lighthouseCorpus();
    const { application, readiness } = createApplicationInPreparation(corpus);
    expect(application.corpus).toBe(corpus);
    await expect(application.ask({ question: "x" }).next()).rejects.toMatchObject({ code: "not_ready" });
    await expect(application.search({ query: "x" })).rejects.toMatchObject({ code: "not_ready" });
    await expect(application.findAnswer("ans_1")).rejects.toMatchObject({ code: "not_ready" });
    await expect(application.close()).resolves.toBeUndefined();
    expect(readiness().ready).toBe(false);
  });

  it("tells how far it is", () => {
    const { readiness, progress } = createApplicationInPreparation(lighthouseCorpus());
    progress("indexing", 3, 8);
    expect(readiness()).toEqual({ ready: false, stage: "indexing", done: 3, total: 8 });
  });

  it("passes everything on once it is finished", async () => {
    const real = createScriptedApplication({ ask: () => answerWith(), search: () => [] });
    const { application, finish, progress, readiness } = createApplicationInPreparation(real.corpus);
    finish(real);
    progress("indexing", 8, 8);
    expect(readiness()).toEqual({ ready: true });
    const events = [];
    for await (const event of application.ask({ question: "How much oil?" })) events.push(event.type);
    expect(events.at(-1)).toBe("answer-finished");
    expect(await application.search({ query: "oil" })).toEqual([]);
    await application.close();
    expect(real.closings()).toBe(1);
  });
});
