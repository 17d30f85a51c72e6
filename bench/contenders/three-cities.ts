import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createVectorIndexEngine } from "../../src/adapters/hnswlib/vector-index-engine.ts";
import { createIndexFiles } from "../../src/adapters/index-files/index-files.ts";
import { createMemoryStores } from "../../src/adapters/memory/stores.ts";
import { createSubtlexWordFrequencies } from "../../src/adapters/subtlex/word-frequencies.ts";
import { createAssistant } from "../../src/core/answer/assistant.ts";
import { createEdition } from "../../src/core/answer/editions.ts";
import { createApplication } from "../../src/core/create-application.ts";
import { embeddedUnits } from "../../src/core/retrieval/embedded-units.ts";
import { indexPassages } from "../../src/core/retrieval/indexed-passage.ts";
import type { ContenderKind, Material } from "./contender.ts";

/** This program, from the inside: what its doors call. */
export const threeCities: ContenderKind = {
  name: "three-cities",
  embeds: true,
  async build({ corpus, embedder }) {
    const passages = indexPassages(corpus);
    const units = embeddedUnits(passages);
    const index = await buildIndex(embedder, units.texts);
    const application = createApplication({
      edition: createEdition(
        "en",
        corpus,
        passages,
        createAssistant(corpus, passages, {
          language: "en",
          vectors: { embedder, index, units },
          frequencies: createSubtlexWordFrequencies(),
        }),
      ),
      ...createMemoryStores(),
      ids: { answer: randomUUID, conversation: randomUUID },
      now: () => new Date(),
      close: async () => {},
    });
    return {
      async search(question, limit) {
        const hits = await application.search({ query: question, limit });
        return hits.map(({ passage }) => ({ passage: passage.id, text: passage.text }));
      },
      async answer(question) {
        for await (const event of application.ask({ question }))
          if (event.type === "answer-finished") return event.answer.sentences.map(({ text }) => text).join(" ");
        return "";
      },
    };
  },
};

/** As at a first start, the writing to the disk included. */
async function buildIndex(embedder: Material["embedder"], texts: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), "three-cities-bench-"));
  try {
    const engine = await createVectorIndexEngine();
    const files = createIndexFiles({ folder, engine, now: () => new Date() });
    const { index } = await files.open({ embedder, texts, fingerprint: "bench" });
    return index;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
