import { constants, existsSync } from "node:fs";
import { access, mkdtemp, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createEnergeticEmbedder } from "./adapters/energetic/embedder.ts";
import { createVectorIndexEngine } from "./adapters/hnswlib/vector-index-engine.ts";
import { openSqliteDatabase } from "./adapters/sqlite/database.ts";
import { MIGRATIONS } from "./adapters/sqlite/migrations.ts";
import { databaseFile, describeVectors, openCorpus, readConfiguredCorpus } from "./compose.ts";
import type { Config } from "./config.ts";
import type { Check } from "./core/diagnostics/check.ts";
import { checkCorpus } from "./core/diagnostics/corpus-checks.ts";
import { AppError } from "./core/errors.ts";
import { doctorMessages as messages } from "./core/messages/en/doctor.ts";

export type DiagnosisOptions = {
  /** @throws AppError configuration_invalid */
  readonly loadConfig: () => Promise<Config>;
  /** The folder of package.json. */
  readonly packageFolder: string;
  readonly node: { readonly version: string; readonly needed: string; readonly supported: boolean };
};

type Subject = keyof typeof messages.subjects;

const { subjects } = messages;

/** Looks at one thing after the other. Nothing is built or repaired, except that an older database is brought up to date. */
export async function* diagnose({
  loadConfig,
  packageFolder,
  node,
}: DiagnosisOptions): AsyncGenerator<Check, void, undefined> {
  yield node.supported
    ? ok("node", messages.node.fine(node.version))
    : problem("node", messages.node.tooOld(node.version, node.needed), messages.node.remedy(node.needed));

  const settings = await loadConfig().then(
    (config) => ({ config }),
    (error: unknown) => ({ error }),
  );
  if ("error" in settings) {
    yield problem("settings", reasonOf(settings.error), messages.settings.remedy);
    yield* attempt("embedder", checkEmbedder);
    yield checkWebPage(packageFolder);
    return;
  }
  const { config } = settings;
  yield ok("settings", messages.settings.fine);
  yield checkAccess(config);
  yield* attempt("corpus", () => checkCorpusFolder(config));
  yield* attempt("dataFolder", () => checkDataFolder(config.dataFolder));
  yield* attempt("database", () => checkDatabase(databaseFile(config)));
  yield* attempt("embedder", checkEmbedder);
  yield* attempt("vectorIndex", () => checkVectorIndex(config));
  yield ok("model", messages.model.none);
  yield checkWebPage(packageFolder);
}

/** A check that fails is a finding like any other, and the next one is made. */
async function* attempt(subject: Subject, check: () => Promise<Check[]>): AsyncGenerator<Check, void, undefined> {
  try {
    yield* await check();
  } catch (error) {
    yield error instanceof AppError
      ? problem(subject, error.message, null)
      : problem(subject, messages.checkFailed(reasonOf(error)), messages.checkFailedRemedy);
  }
}

function checkAccess({ host, port, apiKeys }: Config): Check {
  return ok(
    "access",
    apiKeys.length === 0
      ? messages.access.loopback(host, port)
      : messages.access.keys(
          host,
          port,
          apiKeys.map(({ name, role }) => messages.access.key(name, role)),
        ),
  );
}

async function checkCorpusFolder(config: Config): Promise<Check[]> {
  const { reading } = await readConfiguredCorpus(config);
  return checkCorpus(reading, config.corpusFolder);
}

async function checkDataFolder(folder: string): Promise<Check[]> {
  try {
    if (!existsSync(folder)) {
      await access(nearestExisting(folder), constants.W_OK | constants.X_OK);
      return [ok("dataFolder", messages.dataFolder.willBeMade(folder))];
    }
    // Permissions alone do not tell: the disk may be full, or mounted to be read only.
    await rmdir(await mkdtemp(join(folder, "doctor-")));
    return [ok("dataFolder", messages.dataFolder.fine(folder))];
  } catch (error) {
    return [problem("dataFolder", messages.dataFolder.unusable(folder, reasonOf(error)), messages.dataFolder.remedy)];
  }
}

function nearestExisting(path: string): string {
  const parent = dirname(path);
  return existsSync(parent) || parent === path ? parent : nearestExisting(parent);
}

async function checkDatabase(file: string): Promise<Check[]> {
  if (!existsSync(file)) return [ok("database", messages.database.willBeMade)];
  const database = await openSqliteDatabase({ file });
  await database.close();
  return [ok("database", messages.database.fine(Object.keys(MIGRATIONS).sort().at(-1) ?? "empty"))];
}

async function checkEmbedder(): Promise<Check[]> {
  const embedder = createEnergeticEmbedder();
  try {
    await embedder.embed([messages.embedder.trial]);
    return [ok("embedder", messages.embedder.fine(embedder.id, embedder.dimensions))];
  } catch (error) {
    return [problem("embedder", messages.embedder.failed(reasonOf(error)), messages.embedder.remedy)];
  }
}

async function checkVectorIndex(config: Config): Promise<Check[]> {
  const { file } = await createVectorIndexEngine();
  const { exactScan, hnswlib, hnswlibMissing, hnswlibRemedy, fresh, states, staleRemedy } = messages.vectorIndex;
  const missing = file === null ? [warning("vectorIndex", hnswlibMissing, hnswlibRemedy)] : [];

  const source = await openCorpus(config).catch(() => null);
  // What is wrong with the corpus stands above; whether an index fits it cannot be told.
  if (source === null) return missing;
  const { indexFiles, content } = await describeVectors(config, source);
  const state = await indexFiles.check(content);
  const kind = file === null ? exactScan : hnswlib;
  return [
    ...missing,
    state === "current"
      ? ok("vectorIndex", fresh(kind, content.texts.length))
      : warning("vectorIndex", states[state](kind), staleRemedy),
  ];
}

function checkWebPage(packageFolder: string): Check {
  return existsSync(join(packageFolder, "dist", "web", "index.html"))
    ? ok("webPage", messages.webPage.fine)
    : warning("webPage", messages.webPage.missing, messages.webPage.remedy);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function ok(subject: Subject, finding: string): Check {
  return { subject: subjects[subject], status: "ok", finding, remedy: null };
}

function warning(subject: Subject, finding: string, remedy: string): Check {
  return { subject: subjects[subject], status: "warning", finding, remedy };
}

function problem(subject: Subject, finding: string, remedy: string | null): Check {
  return { subject: subjects[subject], status: "problem", finding, remedy };
}
