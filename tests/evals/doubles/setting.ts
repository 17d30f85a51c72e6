import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock } from "../../../src/core/clock.ts";
import type { AskRequest } from "../../../src/core/answer/answer.ts";
import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { DEFAULT_LANGUAGE, type Language } from "../../../src/core/language.ts";
import { type ComposedServer, startComposedServer } from "../../support/composed-server.ts";
import { writeCorpus } from "../../support/corpus-folder.ts";
import { faithfulModel } from "../../support/model-doubles/faithful-model.ts";
import { type ModelServer, startModelServer } from "../../support/model-doubles/model-server.ts";

/** The program with a double for its model, and the same program without a model. */
export type Setting = {
  readonly corpus: Corpus;
  readonly model: ModelServer;
  readonly server: ComposedServer;
  readonly plain: ComposedServer;
  readonly close: () => Promise<void>;
};

/** A key that must not be seen anywhere. */
export const SECRET_KEY = "sk-double-Quince7Marzipan2Zeppelin";
/** A variable of the process that is no business of the program's. */
export const SECRET_VARIABLE = { name: "DOUBLES_CANARY", value: "canary-Halva4Trapeze9Monsoon" } as const;

export type SettingOptions = {
  /** The corpus by path. */
  readonly files: Readonly<Record<string, string>>;
  /** In which the corpus is read and everything is asked. */
  readonly language?: Language;
  /** Beside those that name the model. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Time for the program with the model. */
  readonly clock?: Clock;
};

/** Starts both on ports of their own, with data in a folder that goes when they are closed. */
export async function openSetting(options: SettingOptions): Promise<Setting> {
  const { files, language = DEFAULT_LANGUAGE, settings = {}, clock } = options;
  const { corpus, problems } = readCorpus(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { language },
  );
  if (corpus === null) throw new TypeError(`the corpus cannot be read: ${JSON.stringify(problems.slice(0, 3))}`);
  process.env[SECRET_VARIABLE.name] = SECRET_VARIABLE.value;
  const folder = await mkdtemp(join(tmpdir(), "three-cities-doubles-"));
  writeCorpus(join(folder, "corpus"), files);
  const model = await startModelServer(faithfulModel);
  const plain = await startComposedServer({ folder, settings });
  const server = await startComposedServer({ folder, settings: { ...modelSettings(model), ...settings }, clock });
  return {
    corpus,
    model,
    server: speaking(server, language),
    plain: speaking(plain, language),
    async close() {
      await server.close();
      await plain.close();
      await model.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function speaking(server: ComposedServer, language: Language): ComposedServer {
  const spoken = (request: AskRequest): AskRequest => ({ language, ...request });
  return {
    ...server,
    ask: (request) => server.ask(spoken(request)),
    askStreamed: (request) => server.askStreamed(spoken(request)),
  };
}

function modelSettings({ url }: ModelServer): Record<string, string> {
  return {
    OPENAI_BASE_URL: url,
    OPENAI_API_KEY: SECRET_KEY,
    OPENAI_MODEL: "double-1",
    MODEL_TOKENS_PER_DAY: "999999999",
  };
}
