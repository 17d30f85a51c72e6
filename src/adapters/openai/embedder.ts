import type { Secret } from "../../core/access/secret.ts";
import type { Clock } from "../../core/clock.ts";
import { AppError } from "../../core/errors.ts";
import { LANGUAGES } from "../../core/language.ts";
import { embedderMessages as messages } from "../../core/messages/en/embedder.ts";
import { endpointReasons } from "../../core/messages/en/model-endpoint.ts";
import { EndpointFailure, endpointReason, statusOf } from "../../core/model/endpoint-failure.ts";
import { unlessAborted } from "../../core/model/unless-aborted.ts";
import type { Embedder } from "../../core/retrieval/embedder.ts";
import { toUnitLength } from "../../core/retrieval/unit-vector.ts";
import { cleanLine } from "../../core/text/clean.ts";

export type OpenAiEmbedderOptions = {
  readonly model: string;
  /** `https://api.openai.com/v1`, `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string;
  /** Null for servers that ask for none. */
  readonly apiKey: Secret | null;
  readonly clock: Clock;
};

const LIMITS = {
  /** Texts in one request. OpenAI takes 2,048, small servers fewer; progress is told in between. */
  textsAtOnce: 64,
  /** Characters of a text: small models read 512 tokens, and some servers refuse more. */
  longestText: 2_000,
  /** Milliseconds for a text alone, which is a question that somebody waits for; and for several. */
  question: 5_000,
  batch: 60_000,
} as const;

/** Stands for a text with nothing in it, which OpenAI refuses. */
const EMPTY_TEXT = ".";
/** Sent where a server asks for no key: the client insists on one. */
const NO_KEY = "none";
/** The server has understood, and does not want: a matter of settings. */
const REFUSALS: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 422]);

/**
 * Embeddings of an OpenAI-compatible endpoint. Makes a call, to learn how long its vectors are. What languages its model
 * knows cannot be asked; the models that people use for this know all of ours.
 * @throws AppError configuration_invalid when the server refuses, model_failed when it fails; so does `embed`, with
 * model_failed
 */
export async function openOpenAiEmbedder({ model, baseUrl, apiKey, clock }: OpenAiEmbedderOptions): Promise<Embedder> {
  const { OpenAI } = await import("openai");
  const { host } = new URL(baseUrl);
  const client = new OpenAI({
    apiKey: apiKey?.reveal() ?? NO_KEY,
    baseURL: baseUrl,
    organization: null,
    project: null,
    // A retry would sleep as long as a Retry-After says.
    maxRetries: 0,
    logLevel: "off",
  });

  async function request(texts: readonly string[]): Promise<Float32Array[]> {
    const milliseconds = texts.length === 1 ? LIMITS.question : LIMITS.batch;
    const ending = new AbortController();
    const late = new EndpointFailure(endpointReasons.timedOut(milliseconds / 1000));
    const cancel = clock.after(milliseconds, () => ending.abort(late));
    try {
      // Other servers than OpenAI's do not all know the shorter format that the client would ask for.
      const reply = client.embeddings.create(
        { model, input: texts.map(prepared), encoding_format: "float" },
        { signal: ending.signal },
      );
      return vectorsOf(await unlessAborted(reply, ending.signal), texts.length);
    } finally {
      cancel();
    }
  }

  const dimensions = await request([EMPTY_TEXT]).then(
    (vectors) => vectors[0]?.length ?? 0,
    (error: unknown) => {
      const isRefusal = REFUSALS.has(statusOf(error) ?? 0);
      const message = (isRefusal ? messages.refused : messages.failed)(model, host, endpointReason(error));
      throw new AppError(isRefusal ? "configuration_invalid" : "model_failed", message, { cause: error });
    },
  );

  return {
    id: `openai/${model}@${host}`,
    dimensions,
    languages: LANGUAGES,
    textsAtOnce: LIMITS.textsAtOnce,
    async embed(texts) {
      const vectors: Float32Array[] = [];
      try {
        for (let start = 0; start < texts.length; start += LIMITS.textsAtOnce)
          vectors.push(...(await request(texts.slice(start, start + LIMITS.textsAtOnce))));
        if (vectors.some((vector) => vector.length !== dimensions)) throw new EndpointFailure(messages.noVectors);
        return vectors;
      } catch (error) {
        throw new AppError("model_failed", messages.failed(model, host, endpointReason(error)), { cause: error });
      }
    },
  };
}

function prepared(text: string): string {
  return cleanLine(cleanLine(text).slice(0, LIMITS.longestText)) || EMPTY_TEXT;
}

/** The vectors of a reply in the order of their texts. */
function vectorsOf(reply: unknown, count: number): Float32Array[] {
  const data = typeof reply === "object" && reply !== null && "data" in reply ? reply.data : null;
  const vectors: (Float32Array | null)[] = Array.from({ length: count }, () => null);
  for (const [place, item] of (Array.isArray(data) ? (data as unknown[]) : []).entries()) {
    if (typeof item !== "object" || item === null) continue;
    const { index = place, embedding } = item as { index?: unknown; embedding?: unknown };
    if (typeof index === "number" && index in vectors && isVector(embedding)) vectors[index] = toUnitLength(embedding);
  }
  const whole = vectors.filter((vector) => vector !== null);
  if (whole.length !== count) throw new EndpointFailure(messages.noVectors);
  return whole;
}

function isVector(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 0 && value.every((number) => typeof number === "number");
}
