import { openEmbedder } from "./compose-embedder.ts";
import { openModel } from "./compose-model.ts";
import type { Config, ModelConfig } from "./config.ts";
import type { Check } from "./core/diagnostics/check.ts";
import { ok, problem, warning } from "./core/diagnostics/subject-check.ts";
import { AppError } from "./core/errors.ts";
import { doctorMessages } from "./core/messages/en/doctor.ts";
import { endpointReason } from "./core/model/endpoint-failure.ts";
import type { Embedder } from "./core/retrieval/embedder.ts";

const { embedder: embedderMessages, model: modelMessages } = doctorMessages;

/** A model that has not begun to answer a short question by then does not answer people in time either. */
const TRIAL_SECONDS = 15;

/** Tries the embedder of the settings; gives it where it works. */
export async function checkEmbedder(
  config: Pick<Config, "embedder" | "dataFolder">,
): Promise<{ readonly check: Check; readonly embedder: Embedder | null }> {
  try {
    const embedder = await openEmbedder(config);
    await embedder.embed([embedderMessages.trial]);
    return { check: ok("embedder", embedderMessages.fine(embedder.id, embedder.dimensions)), embedder };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const isPassing = error instanceof AppError && error.code === "model_failed";
    const check =
      config.embedder.kind === "packaged"
        ? problem("embedder", embedderMessages.failed(reason), embedderMessages.remedy)
        : isPassing
          ? warning("embedder", reason, embedderMessages.standsIn)
          : problem("embedder", reason, null);
    return { check, embedder: null };
  }
}

/** Has the model of the settings write a sentence. */
export async function checkModel({ model, unusedEndpoint }: Config): Promise<Check> {
  if (model !== null) return tryModel(model);
  const [variable] = unusedEndpoint;
  return variable === undefined
    ? ok("model", modelMessages.none)
    : warning("model", modelMessages.unused(variable), modelMessages.unusedRemedy(variable));
}

async function tryModel(config: ModelConfig): Promise<Check> {
  const { name, baseUrl } = config;
  const { question, label, passage } = modelMessages.trial;
  const signal = AbortSignal.timeout(TRIAL_SECONDS * 1000);
  const request = { question, passages: [{ number: 1, label, text: passage }], language: "en" } as const;
  try {
    const model = await openModel(config);
    for await (const piece of model.write(request, { signal, onTokens: () => {} })) {
      // That it begins is enough: the rest would be paid for and thrown away.
      if (piece.trim() !== "") return ok("model", modelMessages.fine(name, baseUrl));
    }
    return problem("model", modelMessages.silent(name, baseUrl, TRIAL_SECONDS), modelMessages.silentRemedy);
  } catch (error) {
    if (signal.aborted)
      return problem("model", modelMessages.silent(name, baseUrl, TRIAL_SECONDS), modelMessages.silentRemedy);
    const reason = endpointReason(error instanceof AppError ? error.cause : error);
    return problem("model", modelMessages.failed(name, baseUrl, reason), modelMessages.remedy(baseUrl));
  }
}
