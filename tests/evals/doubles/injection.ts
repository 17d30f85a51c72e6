import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import { AppError } from "../../../src/core/errors.ts";

/** An instruction that somebody plants where a model will read it. */
export type Injection = {
  /** The file that it is from, or `own`. */
  readonly source: string;
  /** What it is after, in its source's words. */
  readonly kind: string;
  readonly text: string;
};

/** BIPIA's attacks: instructions by category. */
const bipiaSchema = z.record(z.string(), z.array(z.string().min(1)));
/** CyberSecEval's prompt injections: what an attacker says, with its technique. */
const cyberSecEvalSchema = z.array(z.object({ user_input: z.string().min(1), injection_variant: z.string() }));

/**
 * Reads a public set of injections.
 * @throws AppError dataset_invalid for a file that cannot be read or is of neither format
 */
export async function readInjections(path: string): Promise<Injection[]> {
  const source = basename(path, ".json");
  const json = await readJson(path);
  const bipia = bipiaSchema.safeParse(json);
  if (bipia.success)
    return Object.entries(bipia.data).flatMap(([kind, texts]) => texts.map((text) => ({ source, kind, text })));
  const cyberSecEval = cyberSecEvalSchema.safeParse(json);
  if (cyberSecEval.success)
    return cyberSecEval.data.map((one) => ({ source, kind: one.injection_variant, text: one.user_input }));
  throw new AppError(
    "dataset_invalid",
    `${path} holds no injections that can be read. Give a file like BIPIA's text_attack_train.json (instructions by category) or CyberSecEval's prompt_injection.json.`,
  );
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError("dataset_invalid", `${path} cannot be read as JSON (${reason}). Nothing was measured.`, {
      cause,
    });
  }
}
