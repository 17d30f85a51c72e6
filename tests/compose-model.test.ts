import { describe, expect, it, vi } from "vitest";
import { compose } from "../src/compose.ts";
import { type Config, loadConfig } from "../src/config.ts";
import type { Answer } from "../src/core/answer/answer.ts";
import { writeCorpus } from "./support/corpus-folder.ts";
import { type ModelEndpointDouble, sendRefusal, sendStream, startModelEndpoint } from "./support/model-endpoint.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";
import { join } from "node:path";

/** The embedding model and langchain are loaded. */
vi.setConfig({ testTimeout: 60_000 });

const CORPUS = { "bees.md": "# Bees\n\nLyon has 640 hives on its roofs. They belong to 85 keepers.\n" };
const QUESTION = "How many hives has Lyon on its roofs?";

function configFor({ url }: ModelEndpointDouble, settings: Record<string, string> = {}): Config {
  const workingDirectory = temporaryFolder();
  writeCorpus(join(workingDirectory, "corpus"), CORPUS);
  const environment = { OPENAI_BASE_URL: url, OPENAI_MODEL: "bee-1", OPENAI_API_KEY: "sk-canary", ...settings };
  return loadConfig({ environment, workingDirectory });
}

async function answers(config: Config, count: number): Promise<Answer[]> {
  const { application } = await compose(config);
  const given: Answer[] = [];
  try {
    for (let asked = 0; asked < count; asked += 1) {
      for await (const event of application.ask({ question: QUESTION }))
        if (event.type === "answer-finished") given.push(event.answer);
    }
  } finally {
    await application.close();
  }
  return given;
}

describe("the program with a model", () => {
  it("has it write the answer, from the prompts of the package", async () => {
    const endpoint = await startModelEndpoint((_request, response) =>
      sendStream(response, ["Lyon has 640 hives [1]."]),
    );
    const [answer] = await answers(configFor(endpoint), 1);
    expect(answer).toMatchObject({ mode: "generated", model: "bee-1", answer: expect.stringContaining("640 hives") });
    expect(JSON.stringify(endpoint.requests[0]?.body)).toContain("Lyon has 640 hives on its roofs.");
  });

  it("quotes when it fails, and stops asking when it keeps failing", async () => {
    const endpoint = await startModelEndpoint((_request, response) => sendRefusal(response, 500, "boom"));
    const given = await answers(configFor(endpoint), 6);
    for (const answer of given) {
      expect(answer).toMatchObject({ mode: "extractive", model: null, status: "answered" });
      expect(answer.notice).not.toBeNull();
    }
    expect(endpoint.requests).toHaveLength(3);
  });

  it("asks it no more on the day when its tokens are used up, also after a restart", async () => {
    const endpoint = await startModelEndpoint((_request, response) =>
      sendStream(response, ["Lyon has 640 hives [1]."], { usage: 5_000 }),
    );
    const config = configFor(endpoint, { MODEL_TOKENS_PER_DAY: "6000" });
    const modes = async () => (await answers(config, 1)).map(({ mode }) => mode);
    expect([...(await modes()), ...(await modes())]).toEqual(["generated", "extractive"]);
    expect(endpoint.requests).toHaveLength(1);
  });

  it("finds passages with its embedder, and without it when that fails", async () => {
    const endpoint = await startModelEndpoint(({ path, body }, response) => {
      if (path.endsWith("/embeddings")) {
        const data = (body["input"] as string[]).map((text, index) => ({ index, embedding: [text.length, 1] }));
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ data }));
      } else sendStream(response, ["Lyon has 640 hives [1]."]);
    });
    const config = configFor(endpoint, { OPENAI_EMBEDDING_MODEL: "e5" });
    const warnings: string[] = [];
    const { application } = await compose(config, { onWarning: (warning) => void warnings.push(warning) });
    const search = async () => (await application.search({ query: "hives" })).map(({ passage }) => passage.id);
    expect(await search()).toEqual(["bees/bees/1"]);
    endpoint.reply((_request, response) => sendRefusal(response, 503, "down"));
    expect(await application.search({ query: "keepers" })).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining("by their words alone")]);
    await application.close();
  });
});
