import { existsSync } from "node:fs";
import { isIPv4 } from "node:net";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import dotenv from "dotenv";
import { z } from "zod";
import { checkSlackSettings, SLACK_SETTINGS, type SlackConfig, slackOf } from "./config-slack.ts";
import { API_KEY_NAME, type ApiKey } from "./core/access/api-key.ts";
import { isRole } from "./core/access/role.ts";
import { Secret } from "./core/access/secret.ts";
import { AppError } from "./core/errors.ts";
import { configurationMessages as messages } from "./core/messages/en/configuration.ts";

const MOST_TOKENS = 999_999_999;
const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** Where OpenAI itself is reached. */
const OPENAI_URL = "https://api.openai.com/v1";

/** Where models are served, in the manner of OpenAI. */
export type EndpointConfig = {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Null for servers that ask for none. */
  readonly apiKey: Secret | null;
};

/** The model that writes answers, and what it may take. */
export type ModelConfig = EndpointConfig & {
  /** As its server calls it. */
  readonly name: string;
  /** For all of an answer. */
  readonly deadlineSeconds: number;
  /** Without a sign of life. */
  readonly stallSeconds: number;
  readonly tokensPerDay: number;
  /** Whether it looks again at each sentence that has passed the checks. */
  readonly secondLook: boolean;
};

export type EmbedderConfig =
  | { readonly kind: "packaged" }
  | (EndpointConfig & { readonly kind: "openai"; readonly model: string })
  /** `model` is the name of a model to be downloaded, or the absolute path of its folder. */
  | { readonly kind: "transformers"; readonly model: string; readonly isFolder: boolean };

/** How the program is set up. Secrets in it do not print. */
export type Config = {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  /** Absolute. */
  readonly corpusFolder: string;
  /** Absolute. */
  readonly dataFolder: string;
  readonly apiKeys: readonly ApiKey[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly retentionDays: number;
  readonly rateLimitPerMinute: number;
  /** Null when answers are quoted from the documents. */
  readonly model: ModelConfig | null;
  readonly embedder: EmbedderConfig;
  /** The variables of an endpoint that are set without anything that uses it. */
  readonly unusedEndpoint: readonly string[];
  /** Null when Slack is not set up. */
  readonly slack: SlackConfig | null;
  /** What other services' keys are encrypted with before they are stored; null when none can be. */
  readonly encryptionKey: Secret | null;
  /** Where others reach the server, without a slash at its end; null when that is not known. */
  readonly publicUrl: string | null;
};

/** Every setting by the name of its variable. `.env.example` explains the same ones; a test holds them together. */
export const SETTINGS = {
  HOST: z
    .string()
    .regex(/^[^\s/]+$/, messages.host)
    .default("127.0.0.1"),
  PORT: wholeNumber(0, 65_535, messages.port).default(3000),
  CORPUS_DIR: folder("CORPUS_DIR").optional(),
  DATA_DIR: folder("DATA_DIR").default("data"),
  API_KEYS: z.string().transform(parseApiKeys).default([]),
  LOG_LEVEL: z.enum(LOG_LEVELS, messages.logLevel(LOG_LEVELS)).default("warn"),
  RETENTION_DAYS: wholeNumber(1, 36_500, messages.wholeNumber("RETENTION_DAYS", 1, 36_500)).default(30),
  RATE_LIMIT_PER_MINUTE: wholeNumber(1, 1_000_000, messages.wholeNumber("RATE_LIMIT_PER_MINUTE", 1, 1_000_000)).default(
    3000,
  ),
  OPENAI_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, messages.apiKey)
    .transform((key) => new Secret(key))
    .optional(),
  OPENAI_BASE_URL: z.string().transform(parseBaseUrl).optional(),
  OPENAI_MODEL: modelName("OPENAI_MODEL").optional(),
  OPENAI_EMBEDDING_MODEL: modelName("OPENAI_EMBEDDING_MODEL").optional(),
  MODEL_DEADLINE_SECONDS: wholeNumber(1, 600, messages.wholeNumber("MODEL_DEADLINE_SECONDS", 1, 600)).default(25),
  MODEL_STALL_SECONDS: wholeNumber(1, 600, messages.wholeNumber("MODEL_STALL_SECONDS", 1, 600)).default(8),
  MODEL_TOKENS_PER_DAY: wholeNumber(
    1,
    MOST_TOKENS,
    messages.wholeNumber("MODEL_TOKENS_PER_DAY", 1, MOST_TOKENS),
  ).default(2_000_000),
  MODEL_SECOND_LOOK: z.enum(["on", "off"], messages.onOrOff("MODEL_SECOND_LOOK")).default("off"),
  TRANSFORMERS_MODEL: modelName("TRANSFORMERS_MODEL").optional(),
  ...SLACK_SETTINGS,
};

const settingsSchema = z.object(SETTINGS).superRefine((settings, context) => {
  const { HOST, API_KEYS, OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_EMBEDDING_MODEL, TRANSFORMERS_MODEL } = settings;
  if (!isLoopback(HOST) && API_KEYS.length === 0) context.addIssue(messages.hostNeedsKeys(HOST));
  for (const name of USERS_OF_ENDPOINT) {
    if (settings[name] !== undefined && OPENAI_API_KEY === undefined && OPENAI_BASE_URL === undefined)
      context.addIssue(messages.endpointMissing(name));
  }
  if (OPENAI_EMBEDDING_MODEL !== undefined && TRANSFORMERS_MODEL !== undefined) context.addIssue(messages.twoEmbedders);
  checkSlackSettings(settings, context);
});

const ENDPOINT = ["OPENAI_API_KEY", "OPENAI_BASE_URL"] as const;
const USERS_OF_ENDPOINT = ["OPENAI_MODEL", "OPENAI_EMBEDDING_MODEL"] as const;

export type ConfigSources = {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Where `.env` is looked for, and what relative paths are relative to. */
  readonly workingDirectory?: string;
  /** Where the package lies; its corpus is used where the working directory has none. */
  readonly packageFolder?: string;
};

/**
 * Reads the settings from the environment, and from the file `.env` what the environment does not say. An empty
 * variable counts as not set.
 * @throws AppError configuration_invalid, naming every wrong setting and what to do
 */
export function loadConfig({
  environment = process.env,
  workingDirectory = process.cwd(),
  packageFolder = join(dirname(fileURLToPath(import.meta.url)), ".."),
}: ConfigSources = {}): Config {
  const { variables, inFile } = readVariables(environment, join(workingDirectory, ".env"));
  const settings = settingsSchema.safeParse(variables);
  const problems = settings.success ? [] : settings.error.issues.map((issue) => issue.message);
  // In the environment they may be meant for other programs; in our own file they are meant for this one.
  const unusedEndpoint = USERS_OF_ENDPOINT.some((name) => name in variables)
    ? []
    : ENDPOINT.filter((name) => name in variables);
  problems.push(...unusedEndpoint.filter((name) => inFile.has(name)).map((name) => messages.modelMissing(name)));
  if (!settings.success || problems.length > 0) {
    throw new AppError("configuration_invalid", messages.invalid(problems));
  }

  const { HOST, PORT, CORPUS_DIR, DATA_DIR, API_KEYS, LOG_LEVEL, RETENTION_DAYS, RATE_LIMIT_PER_MINUTE } =
    settings.data;
  const { ENCRYPTION_KEY, PUBLIC_URL } = settings.data;
  return Object.freeze({
    host: HOST,
    port: PORT,
    corpusFolder: resolve(workingDirectory, CORPUS_DIR ?? defaultCorpusFolder(workingDirectory, packageFolder)),
    dataFolder: resolve(workingDirectory, DATA_DIR),
    apiKeys: Object.freeze(API_KEYS),
    logLevel: LOG_LEVEL,
    retentionDays: RETENTION_DAYS,
    rateLimitPerMinute: RATE_LIMIT_PER_MINUTE,
    model: modelOf(settings.data),
    embedder: embedderOf(settings.data, workingDirectory),
    unusedEndpoint: Object.freeze(unusedEndpoint),
    slack: slackOf(settings.data),
    encryptionKey: ENCRYPTION_KEY ?? null,
    publicUrl: PUBLIC_URL ?? null,
  });
}

type Settings = z.output<typeof settingsSchema>;

function endpointOf({ OPENAI_API_KEY, OPENAI_BASE_URL }: Settings): EndpointConfig {
  return { baseUrl: OPENAI_BASE_URL ?? OPENAI_URL, apiKey: OPENAI_API_KEY ?? null };
}

function modelOf(settings: Settings): ModelConfig | null {
  if (settings.OPENAI_MODEL === undefined) return null;
  return Object.freeze({
    ...endpointOf(settings),
    name: settings.OPENAI_MODEL,
    deadlineSeconds: settings.MODEL_DEADLINE_SECONDS,
    stallSeconds: settings.MODEL_STALL_SECONDS,
    tokensPerDay: settings.MODEL_TOKENS_PER_DAY,
    secondLook: settings.MODEL_SECOND_LOOK === "on",
  });
}

/** A path is told from a name by what it begins with, as in a shell: `./e5` and `/models/e5`, but `Xenova/e5`. */
const PATH = /^(?:\.{0,2}[\\/]|[a-z]:[\\/])/i;

function embedderOf(settings: Settings, workingDirectory: string): EmbedderConfig {
  const { OPENAI_EMBEDDING_MODEL, TRANSFORMERS_MODEL } = settings;
  if (OPENAI_EMBEDDING_MODEL !== undefined)
    return Object.freeze({ kind: "openai", model: OPENAI_EMBEDDING_MODEL, ...endpointOf(settings) });
  if (TRANSFORMERS_MODEL === undefined) return Object.freeze({ kind: "packaged" });
  const isFolder = PATH.test(TRANSFORMERS_MODEL);
  const model = isFolder ? resolve(workingDirectory, TRANSFORMERS_MODEL) : TRANSFORMERS_MODEL;
  return Object.freeze({ kind: "transformers", model, isFolder });
}

type Variables = {
  readonly variables: Readonly<Record<string, string>>;
  /** Those that come from the file. */
  readonly inFile: ReadonlySet<string>;
};

function readVariables(environment: NonNullable<ConfigSources["environment"]>, file: string): Variables {
  const own = withoutEmpty(environment);
  const variables = { ...own };
  const { error } = dotenv.config({ path: file, processEnv: variables, quiet: true });
  if (error !== undefined && error.code !== "ENOENT") {
    throw new AppError("configuration_invalid", messages.fileUnreadable(file, error.message), { cause: error });
  }
  return {
    variables: withoutEmpty(variables),
    inFile: new Set(Object.keys(variables).filter((name) => !(name in own))),
  };
}

function withoutEmpty(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(variables).map(([name, value]) => [name, value?.trim() ?? ""] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

function defaultCorpusFolder(workingDirectory: string, packageFolder: string): string {
  const own = join(workingDirectory, "corpus");
  return existsSync(own) ? own : join(packageFolder, "corpus");
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));
}

function wholeNumber(least: number, most: number, message: string) {
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .pipe(z.number().min(least, message).max(most, message));
}

function folder(name: string) {
  // A path with a NUL is refused by every file system with a message that nobody understands.
  return z.string().refine((path) => !path.includes("\0"), messages.folder(name));
}

function modelName(name: string) {
  return z.string().regex(/^\P{Cc}{1,500}$/u, messages.modelName(name));
}

function parseBaseUrl(text: string, context: z.RefinementCtx): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isUsable =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username + url.password === "" &&
    url.search === "" &&
    url.hash === "";
  if (!isUsable || /\/(?:completions|embeddings)\/?$/.test(url.pathname)) context.addIssue(messages.baseUrl);
  return text.replace(/\/+$/, "");
}

function parseApiKeys(text: string, context: z.RefinementCtx): ApiKey[] {
  const entries = text.split(",").map((entry) => entry.trim());
  const keys: ApiKey[] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry === "") continue;
    const [name = "", role = "", hash = "", ...rest] = entry.split(":");
    if (!API_KEY_NAME.test(name) || !isRole(role) || !/^[0-9a-f]{64}$/i.test(hash) || rest.length > 0) {
      context.addIssue(messages.keyEntry(index + 1));
    } else if (keys.some((key) => key.name === name)) {
      context.addIssue(messages.keyNameTwice(name));
    } else {
      keys.push(Object.freeze({ name, role, hash: new Secret(hash.toLowerCase()) }));
    }
  }
  return keys;
}
