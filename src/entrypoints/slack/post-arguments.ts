import type { types } from "@slack/bolt";
import { plainerBlocks } from "./blocks/plainer.ts";
import { LIMITS } from "./limits.ts";
import { POST_EVENT } from "./post.ts";
import { clipText } from "./split-text.ts";

type Arguments = Readonly<Record<string, unknown>>;
export type Blocks = readonly types.KnownBlock[];

const PLAIN = { parse: "none" } as const;
const WITHOUT_UNFURLS = { unfurl_links: false, unfurl_media: false } as const;

/** What holds for a method whatever it is called with: nothing unfolds, nothing is read as a name, text is there. */
const ENFORCED: Readonly<Record<string, (given: Arguments, id: string) => Arguments>> = {
  "chat.postMessage": (given, id) => ({
    ...worded(given),
    ...PLAIN,
    ...WITHOUT_UNFURLS,
    metadata: { event_type: POST_EVENT, event_payload: { id } },
  }),
  "chat.postEphemeral": (given) => ({ ...worded(given), ...PLAIN }),
  "chat.update": (given) => ({ ...worded(given), ...PLAIN }),
  // The words of a stream are in it; its end has no text.
  "chat.stopStream": ({ text: _text, ...given }) => given,
  response_url: (given) =>
    given.delete_original === true ? given : { ...worded(given), ...PLAIN, ...WITHOUT_UNFURLS },
};

/** The arguments of a call, or the body for a `response_url`, as they are sent. */
export function enforced(method: string, id: string, given: Arguments): Arguments {
  const { link_names: _names, ...rest } = given;
  return ENFORCED[method]?.(rest, id) ?? rest;
}

/** The blocks of a message, then what is tried when Slack refuses them, down to the text alone. */
export function blockVariants(given: Arguments): (Blocks | undefined)[] {
  const { blocks } = given;
  if (!Array.isArray(blocks) || blocks.length === 0) return [undefined];
  const known = blocks as Blocks;
  return [known, plainerBlocks(known), undefined];
}

function worded(given: Arguments): Arguments {
  if (typeof given.text === "string" && given.text.trim() !== "") return given;
  const words = wordsIn(given.blocks).join(" ").trim();
  return { ...given, text: words === "" ? "…" : clipText(words, LIMITS.fallbackText) };
}

/** All texts within blocks, in their order. */
function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === "text" && typeof each === "string" ? [each] : wordsIn(each),
  );
}
