import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AppError } from "../../core/errors.ts";
import { isNodeSupported, NEEDED_NODE } from "./node-version.ts";
import type { Services } from "./services.ts";

/** The folder of package.json, seen from the source and from what is built of it alike. */
const PACKAGE_FOLDER = fileURLToPath(new URL("../../..", import.meta.url));

/** The real program behind the commands, with the settings of this process. */
export function createProcessServices(): Services {
  const compose = () => import("../../compose.ts");
  const loadConfig = async () => (await import("../../config.ts")).loadConfig();
  const version = async () => {
    const { version } = JSON.parse(await readFile(join(PACKAGE_FOLDER, "package.json"), "utf8")) as { version: string };
    return version;
  };

  return {
    version,
    async showsDetails() {
      try {
        const { logLevel } = await loadConfig();
        return logLevel === "debug" || logLevel === "trace";
      } catch {
        // Settings that cannot be read are told as an error of their own.
        return false;
      }
    },
    async openCorpus() {
      const { openCorpus } = await import("../../compose-corpus.ts");
      return (await openCorpus(await loadConfig())).corpus;
    },
    async openItems() {
      const { openCorpus } = await import("../../compose-corpus.ts");
      const { openItemSource } = await import("../../compose-quizzes.ts");
      const { corpus, corpusIn } = await openCorpus(await loadConfig());
      return { cities: corpus.cities, draw: openItemSource(corpusIn) };
    },
    async findQuiz(id) {
      const { prepare } = await compose();
      const { quizzes, abandon } = await prepare(await loadConfig());
      try {
        return await quizzes.quiz(id);
      } catch (error) {
        if (error instanceof AppError && error.code === "quiz_not_found") return null;
        throw error;
      } finally {
        await abandon();
      }
    },
    async openEditions() {
      const { openCorpus } = await import("../../compose-corpus.ts");
      return (await openCorpus(await loadConfig())).corpusIn;
    },
    async openApplication(listener) {
      const config = await loadConfig();
      return (await (await compose()).compose(config, listener)).application;
    },
    async openSearch(listener) {
      const config = await loadConfig();
      return (await import("../../compose-search.ts")).composeSearch(config, listener);
    },
    async buildIndex({ force }, { onProgress }) {
      const config = await loadConfig();
      const { openCorpus, openVectors } = await import("../../compose-corpus.ts");
      const source = await openCorpus(config);
      const started = performance.now();
      let notKept: string | null = null;
      const { index, built } = await openVectors(config, source, {
        force,
        onProgress,
        onWarning: (message) => {
          notKept = message;
        },
      });
      if (notKept !== null) throw new AppError("data_folder_unusable", notKept);
      return {
        built,
        documents: source.corpus.documents.length,
        passages: source.corpus.passages.length,
        kind: index.kind,
        milliseconds: performance.now() - started,
      };
    },
    async startServer(listener, log) {
      const config = await loadConfig();
      const { startServer } = await import("./start-server.ts");
      return startServer({ config, listener, log, version: await version(), packageFolder: PACKAGE_FOLDER });
    },
    async openEvaluation() {
      const { createEvaluationAssistant, datasetReaders, openEvaluationAssistant } =
        await import("../../compose-evaluation.ts");
      return {
        openAssistant: async (mode, onProgress) => openEvaluationAssistant(await loadConfig(), mode, onProgress),
        createAssistant: createEvaluationAssistant,
        readQuestionFile: datasetReaders.questions,
        readDataset: (kind, path) => datasetReaders[kind](path),
        packageFolder: PACKAGE_FOLDER,
      };
    },
    async *diagnose() {
      const { diagnose } = await import("../../compose-diagnosis.ts");
      const version = process.versions.node;
      const node = { version, needed: NEEDED_NODE, supported: isNodeSupported(version) };
      yield* diagnose({ loadConfig, packageFolder: PACKAGE_FOLDER, node });
      const config = await loadConfig().catch(() => null);
      // What is wrong with the settings stands above.
      if (config === null) return;
      const { openInstallations } = await import("../../compose-installations.ts");
      const { diagnoseSlack } = await import("../slack/diagnosis.ts");
      yield* diagnoseSlack({
        config,
        openInstallations: () => openInstallations(config),
        packageFolder: PACKAGE_FOLDER,
      });
    },
    async createKey(name, role) {
      return (await compose()).makeApiKey(name, role);
    },
  };
}
