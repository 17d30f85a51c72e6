import { describe, expect, it } from "vitest";
import { readCorpusFolder } from "../../../src/adapters/files/corpus-folder.ts";
import { editionInMemory } from "../../../src/compose-editions.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { webMessages } from "../../../src/core/messages/en/web.ts";

describe("the questions that the page suggests", () => {
  it("are answered by the shipped corpus, and name a city that it has", async () => {
    const { corpus } = readCorpus(await readCorpusFolder("corpus"));
    if (corpus === null) throw new Error("The shipped corpus cannot be read.");
    const { answerer } = (await editionInMemory(corpus)).assistant;
    const { across, ...cities } = webMessages.suggestions;
    expect(Object.keys(cities).sort()).toEqual(corpus.cities.map(({ id }) => id).sort());

    const unanswered: string[] = [];
    for (const question of [...Object.values(cities).flat(), ...(across ?? [])]) {
      const task = { id: "ans_1", conversationId: "cnv_1", question, wished: "en", filter: {}, before: [] } as const;
      for await (const event of answerer.answer(task)) {
        if (event.type === "answer-finished" && event.answer.status !== "answered") unanswered.push(question);
      }
    }
    expect(unanswered).toEqual([]);
  }, 60_000);
});
