import { existsSync } from "node:fs";
import { isIPv4 } from "node:net";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import dotenv from "dotenv";
import { z } from "zod";
import { API_KEY_NAME, type ApiKey } from "./core/access/api-key.ts";
import { isRole } from "./core/access/role.ts";
import { Secret } from "./core/access/secret.ts";
import { AppError } from "./core/errors.ts";
import { configurationMessages as messages } from "./core/messages/en/configuration.ts";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

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
};

const settingsSchema = z.object(SETTINGS).superRefine(({ HOST, API_KEYS }, context) => {
  if (!isLoopback(HOST) && API_KEYS.length === 0) context.addIssue(messages.hostNeedsKeys(HOST));
});

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
  const settings = settingsSchema.safeParse(readVariables(environment, join(workingDirectory, ".env")));
  if (!settings.success) {
    throw new AppError("configuration_invalid", messages.invalid(settings.error.issues.map((issue) => issue.message)));
  }

  const { HOST, PORT, CORPUS_DIR, DATA_DIR, API_KEYS, LOG_LEVEL, RETENTION_DAYS, RATE_LIMIT_PER_MINUTE } =
    settings.data;
  return Object.freeze({
    host: HOST,
    port: PORT,
    corpusFolder: resolve(workingDirectory, CORPUS_DIR ?? defaultCorpusFolder(workingDirectory, packageFolder)),
    dataFolder: resolve(workingDirectory, DATA_DIR),
    apiKeys: Object.freeze(API_KEYS),
    logLevel: LOG_LEVEL,
    retentionDays: RETENTION_DAYS,
    rateLimitPerMinute: RATE_LIMIT_PER_MINUTE,
  });
}

function readVariables(environment: NonNullable<ConfigSources["environment"]>, file: string): Record<string, string> {
  const variables = withoutEmpty(environment);
  const { error } = dotenv.config({ path: file, processEnv: variables, quiet: true });
  if (error !== undefined && error.code !== "ENOENT") {
    throw new AppError("configuration_invalid", messages.fileUnreadable(file, error.message), { cause: error });
  }
  return withoutEmpty(variables);
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
