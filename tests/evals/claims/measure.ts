import { readFileSync } from "node:fs";
import { createEnergeticEmbedder } from "../../../src/adapters/energetic/embedder.ts";
import { readCorpusFolder } from "../../../src/adapters/files/corpus-folder.ts";
import { createSubtlexWordFrequencies } from "../../../src/adapters/subtlex/word-frequencies.ts";
import { createAssistant } from "../../../src/core/answer/assistant.ts";
import { createSentenceCheck } from "../../../src/core/checking/check-sentence.ts";
import type { CheckedClaim } from "../../../src/core/claims/checked-claim.ts";
import { createMessageCheck, type MessageCheck } from "../../../src/core/claims/message-check.ts";
import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { embeddedUnits } from "../../../src/core/retrieval/embedded-units.ts";
import { createExactVectorIndex } from "../../../src/core/retrieval/exact-vector-index.ts";
import { indexPassages } from "../../../src/core/retrieval/indexed-passage.ts";
import { createVectorTable } from "../../../src/core/retrieval/vector-table.ts";

/** A message with what each of its claims should come to, joined by `+`; `none` where it claims nothing. */
export type ClaimCase = { readonly id: string; readonly text: string; readonly outcome: string };

/** The held-out sets were written before they were measured; the first two were then used to mend what they showed. */
export type ClaimSet = "development" | "held-out" | "held-out-2" | "held-out-3";

export type ClaimResult = { readonly case: ClaimCase; readonly claims: readonly CheckedClaim[]; readonly got: string };

/** The check of messages over the shipped report, with words alone or with the packaged embedder. */
export async function shippedMessageCheck(
  options: { readonly isEmbedded?: boolean } = {},
): Promise<{ readonly corpus: Corpus; readonly checkMessage: MessageCheck }> {
  const { corpus } = readCorpus(await readCorpusFolder("corpus"));
  if (corpus === null) throw new Error("the shipped corpus cannot be read");
  const passages = indexPassages(corpus);
  const vectors = options.isEmbedded === true ? await vectorsOf(passages) : null;
  const { analysis, retriever } = createAssistant(corpus, passages, {
    language: "en",
    vectors,
    frequencies: createSubtlexWordFrequencies(),
  });
  const check = createSentenceCheck({ cities: corpus.cities });
  return { corpus, checkMessage: createMessageCheck({ corpus, analysis, retriever, check, reader: null }) };
}

async function vectorsOf(passages: ReturnType<typeof indexPassages>) {
  const embedder = createEnergeticEmbedder();
  const units = embeddedUnits(passages);
  const vectors = await embedder.embed(units.texts);
  const index = createExactVectorIndex(createVectorTable(vectors[0]?.length ?? 0, vectors));
  return { embedder, units, index };
}

export function readClaimCases(half: ClaimSet): ClaimCase[] {
  return readFileSync(`tests/evals/claims/${half}.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ClaimCase);
}

export async function measure(cases: readonly ClaimCase[], checkMessage: MessageCheck): Promise<ClaimResult[]> {
  const results: ClaimResult[] = [];
  for (const one of cases) {
    const claims = await checkMessage(one.text);
    const got = claims.length === 0 ? "none" : claims.map(({ outcome }) => outcome).join("+");
    results.push({ case: one, claims, got });
  }
  return results;
}

/** Rows: what it should come to; columns: what it came to. */
export function confusionMatrix(results: readonly ClaimResult[]): string {
  const outcomes = [...new Set(results.flatMap(({ case: { outcome }, got }) => [outcome, got]))].sort();
  const width = Math.max(...outcomes.map(({ length }) => length)) + 2;
  const row = (cells: readonly string[]) => cells.map((cell) => cell.padEnd(width)).join("");
  return [
    row(["should be", ...outcomes]),
    ...outcomes.map((expected) =>
      row([
        expected,
        ...outcomes.map((got) =>
          String(results.filter((result) => result.case.outcome === expected && result.got === got).length),
        ),
      ]),
    ),
  ].join("\n");
}
