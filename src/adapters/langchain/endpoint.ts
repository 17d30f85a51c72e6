import type { Secret } from "../../core/access/secret.ts";

/** Where a model is served, in the manner of OpenAI's chat completions. */
export type ModelEndpoint = {
  /** As the server calls it. */
  readonly model: string;
  /** `https://api.openai.com/v1`, `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string;
  /** Null for servers that ask for none. */
  readonly apiKey: Secret | null;
};
