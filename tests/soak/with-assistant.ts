import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type AssistantInSlack,
  type AssistantInSlackOptions,
  startAssistantInSlack,
} from "../support/slack/assistant-in-slack.ts";

/** Runs something against the whole program beside a fake Slack, in a folder that goes afterwards. */
export async function withAssistant<Result>(
  options: Omit<AssistantInSlackOptions, "folder">,
  run: (assistant: AssistantInSlack, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "three-cities-soak-"));
  const assistant = await startAssistantInSlack({ folder, ...options });
  try {
    return await run(assistant, folder);
  } finally {
    await assistant.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A value below which that share of all lies, the nearest one. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
