import { randomBytes } from "node:crypto";
import { createIds } from "./adapters/ids.ts";
import type { OpenOptions } from "./adapters/index-files/index-files.ts";
import { createMemoryStores } from "./adapters/memory/stores.ts";
import { openCorpus } from "./compose-corpus.ts";
import { openEditions } from "./compose-editions.ts";
import type { Config } from "./config.ts";
import type { Application } from "./core/application.ts";
import { createApplication } from "./core/create-application.ts";

/**
 * Searching alone, which stores nothing: no database is opened, and a data folder that cannot be written is enough.
 * @throws AppError corpus_invalid, corpus_empty
 */
export async function composeSearch(
  config: Config,
  options: OpenOptions = {},
): Promise<Pick<Application, "corpus" | "search">> {
  const source = await openCorpus(config);
  const { home, open } = await openEditions(config, source, options);
  return createApplication({
    edition: home,
    editions: open,
    ...createMemoryStores(),
    ids: createIds(randomBytes),
    now: () => new Date(),
    close: async () => {},
  });
}
