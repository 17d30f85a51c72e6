import { constants, existsSync } from "node:fs";
import { access, mkdtemp, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createVectorIndexEngine } from "./adapters/hnswlib/vector-index-engine.ts";
import { openSqliteDatabase } from "./adapters/sqlite/database.ts";
import { MIGRATIONS } from "./adapters/sqlite/migrations.ts";
import { checkEmbedder, checkModel } from "./compose-diagnosis-model.ts";
import { databaseFile } from "./compose.ts";
import { describeVectors, openCorpus, readConfiguredCorpus } from "./compose-corpus.ts";
import type { Config } from "./config.ts";
import type { Check } from "./core/diagnostics/check.ts";
import { checkCorpus } from "./core/diagnostics/corpus-checks.ts";
import { ok, problem, type Subject, warning } from "./core/diagnostics/subject-check.ts";
import { AppError } from "./core/errors.ts";
import { doctorMessages as messages } from "./core/messages/en/doctor.ts";
import type { Embedder } from "./core/retrieval/embedder.ts";

export type DiagnosisOptions = {
  /** @throws AppError configuration_invalid */
  readonly loadConfig: () => Promise<Config>;
  /** The folder of package.json. */
  readonly packageFolder: string;
  readonly node: { readonly version: string; readonly needed: string; readonly supported: boolean };
};

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
    yield (await checkEmbedder({ embedder: { kind: "packaged" }, dataFolder: "" })).check;
    yield checkWebPage(packageFolder);
    return;
  }
  const { config } = settings;
  yield ok("settings", messages.settings.fine);
  yield checkAccess(config);
  yield* attempt("corpus", () => checkCorpusFolder(config));
  yield* attempt("dataFolder", () => checkDataFolder(config.dataFolder));
  yield* attempt("database", () => checkDatabase(databaseFile(config)));
  const { check, embedder } = await checkEmbedder(config);
  yield check;
  yield* attempt("vectorIndex", () => checkVectorIndex(config, embedder));
  yield* attempt("model", async () => [await checkModel(config)]);
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

/** @param embedder null when it does not work: then it cannot be told which index would fit */
async function checkVectorIndex(config: Config, embedder: Embedder | null): Promise<Check[]> {
  const { file } = await createVectorIndexEngine();
  const { exactScan, hnswlib, hnswlibMissing, hnswlibRemedy, fresh, states, staleRemedy } = messages.vectorIndex;
  const missing = file === null ? [warning("vectorIndex", hnswlibMissing, hnswlibRemedy)] : [];

  const source = await openCorpus(config).catch(() => null);
  // What is wrong with the corpus stands above; whether an index fits it cannot be told.
  if (source === null || embedder === null) return missing;
  const { indexFiles, content } = await describeVectors(config, source, embedder);
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
