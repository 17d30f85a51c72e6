import { join } from "node:path";
import { writeCorpus } from "../support/corpus-folder.ts";
import type { FakeSlack } from "../support/fake-slack/fake-slack.ts";
import { LIGHTHOUSES } from "../support/lighthouse-corpus.ts";
import { FACTS } from "./slowly-writing-model.ts";

/** Writes a small corpus, so that a start is quick, and gives the settings of a program beside a fake Slack. */
export function writeProgramFolder(
  slack: FakeSlack,
  folder: string,
  connection: "socket" | "http",
  modelUrl: string | null,
): Record<string, string> {
  const document = LIGHTHOUSES["lighthouses/document.yaml"] ?? "";
  const corpus = writeCorpus(join(folder, "corpus"), {
    ...LIGHTHOUSES,
    "lighthouses/document.yaml": document.replace("[preface, kiel]", "[preface, kiel, brest]"),
    "lighthouses/en/brest.md": `---\ntitle: "Brest: the roadstead"\nlabel: Brest\ncity: brest\npages: "10-11"\n---\n\n${FACTS.join(" ")}\n`,
  });
  return {
    CORPUS_DIR: corpus,
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    ...(connection === "socket" ? { SLACK_APP_TOKEN: slack.appToken } : { SLACK_SIGNING_SECRET: slack.signingSecret }),
    ...(modelUrl === null ? {} : { OPENAI_BASE_URL: modelUrl, OPENAI_API_KEY: "sk-double", OPENAI_MODEL: "double-1" }),
  };
}
