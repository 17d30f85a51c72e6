import { join } from "node:path";
import { createEnergeticEmbedder } from "./adapters/energetic/embedder.ts";
import { systemClock } from "./compose-clock.ts";
import type { Config } from "./config.ts";
import type { Clock } from "./core/clock.ts";
import { AppError } from "./core/errors.ts";
import { embedderMessages } from "./core/messages/en/embedder.ts";
import { createCircuitBreaker } from "./core/model/circuit-breaker.ts";
import type { Embedder } from "./core/retrieval/embedder.ts";

/**
 * The embedder of the settings. Those that are not the program's own are tried out, which takes a call or the loading
 * of a model.
 * @throws AppError configuration_invalid when it cannot be used as it is set, model_failed when it fails for now
 */
export async function openEmbedder({
  embedder,
  dataFolder,
}: Pick<Config, "embedder" | "dataFolder">): Promise<Embedder> {
  if (embedder.kind === "packaged") return createLoadingEmbedder();
  if (embedder.kind === "openai") {
    const { openOpenAiEmbedder } = await import("./adapters/openai/embedder.ts");
    return openOpenAiEmbedder({ ...embedder, clock: systemClock });
  }
  const { openTransformersEmbedder } = await import("./adapters/transformers/embedder.ts");
  return openTransformersEmbedder({ ...embedder, downloadFolder: join(dataFolder, "models") });
}

/** The program's own, getting ready while the corpus is prepared. */
function createLoadingEmbedder(): Embedder {
  const embedder = createEnergeticEmbedder();
  // Should it fail, the first text tells.
  void embedder.load().catch(() => {});
  return embedder;
}

/**
 * Does something with the embedder of the settings; when that fails for now, with the one that comes with the program,
 * so that an outage elsewhere keeps nobody from starting. Without somebody to tell, the failure is thrown.
 * @throws AppError configuration_invalid, and what `work` throws
 */
export async function withEmbedder<Value>(
  config: Config,
  work: (embedder: Embedder) => Promise<Value>,
  onWarning: ((message: string) => void) | undefined,
): Promise<Value> {
  try {
    return await work(await openEmbedder(config));
  } catch (error) {
    const canStandIn =
      config.embedder.kind !== "packaged" && error instanceof AppError && error.code === "model_failed";
    if (!canStandIn || onWarning === undefined) throw error;
    onWarning(embedderMessages.standsIn(error.message));
    return work(createEnergeticEmbedder());
  }
}

/**
 * The same embedder, for questions: when it fails, it gives vectors without a direction, to which an index finds nothing
 * near, so that the question's words alone find the passages. While it keeps failing it is left alone. Each outage is
 * told once.
 */
export function tolerateFailures(
  embedder: Embedder,
  { clock = systemClock, onWarning }: { readonly clock?: Clock; readonly onWarning?: (message: string) => void } = {},
): Embedder {
  const breaker = createCircuitBreaker({ now: clock.now });
  const nothing = (texts: readonly string[]) => texts.map(() => new Float32Array(embedder.dimensions));
  let isTold = false;
  return {
    ...embedder,
    async embed(texts) {
      const permit = breaker.enter();
      if (permit === null) return nothing(texts);
      try {
        const vectors = await embedder.embed(texts);
        permit.succeeded();
        isTold = false;
        return vectors;
      } catch (error) {
        permit.failed();
        const reason = error instanceof Error ? error.message : String(error);
        if (!isTold) onWarning?.(embedderMessages.withoutQuestion(reason));
        isTold = true;
        return nothing(texts);
      }
    },
  };
}
