import { cp } from "node:fs/promises";
import { join } from "node:path";
import { loadConfig } from "../../src/config.ts";
import { startAssistantInSlack } from "../support/slack/assistant-in-slack.ts";
import { createChronicle, type Seen } from "./chronicle.ts";
import { createStage } from "./stage.ts";
import type { PlayedStep } from "./told.ts";
import type { Step } from "./workshop.ts";

export type PlayOptions = {
  /** An empty folder. */
  readonly folder: string;
  /** Told what goes on, in words for who waits. */
  readonly onProgress: (line: string) => void;
  readonly onStep: (step: PlayedStep) => void;
};

/** Plays steps one after the other, up to the first that does not come true. */
export async function play(steps: readonly Step[], { folder, onProgress, onStep }: PlayOptions): Promise<PlayedStep[]> {
  const { corpusFolder, dataFolder } = loadConfig({ environment: {} });
  // A copy of an index that fits saves building one; one that does not is built anew.
  await cp(join(dataFolder, "index"), join(folder, "data", "index"), { recursive: true }).catch(() => {});
  onProgress("Starting the assistant beside a Slack of its own …");
  const assistant = await startAssistantInSlack({
    folder,
    settings: { CORPUS_DIR: corpusFolder, LOG_LEVEL: "silent" },
    onProgress: (done, total) => onProgress(`Building the index: ${Math.floor((100 * done) / total)} %`),
  });
  const played: PlayedStep[] = [];
  try {
    const { look } = createChronicle(assistant.slack.world);
    let seen: Seen[] = [];
    const stage = createStage(assistant.slack, () => seen.push(...look()));
    for (const [at, { title, shows, play: act }] of steps.entries()) {
      seen = [];
      onProgress(`Step ${at + 1} of ${steps.length}: ${title} …`);
      const problem = await act(stage).then(
        () => null,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      const step: PlayedStep = { number: at + 1, title, shows, seen: [...seen, ...look()], problem };
      played.push(step);
      onStep(step);
      if (problem !== null) break;
    }
  } finally {
    await assistant.close();
  }
  return played;
}
