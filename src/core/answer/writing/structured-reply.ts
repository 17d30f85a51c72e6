import { z } from "zod";

/** A sentence as a model gives it in JSON. */
export type StructuredSentence = { readonly text: string; readonly numbers: readonly number[] };

const number = z.union([
  z.number(),
  z
    .string()
    .regex(/^\s*\[?\d{1,3}\]?\s*$/u)
    .transform((text) => Number(text.replace(/\D/gu, ""))),
]);
const sentence = z.object({ text: z.string(), citations: z.array(number).catch([]).default([]) });
const reply = z.union([
  z.object({ sentences: z.array(sentence) }),
  z.array(sentence).transform((sentences) => ({ sentences })),
]);

/** The sentences of `{"sentences":[{"text":"…","citations":[1]}]}`; none where a reply is something else. */
export function readStructuredReply(text: string): StructuredSentence[] {
  const parsed = reply.safeParse(parseJson(text));
  if (!parsed.success) return [];
  return parsed.data.sentences.map(({ text: said, citations }) => ({ text: said, numbers: citations }));
}

/** From the first bracket to the last: models put fences and words around it. */
function parseJson(text: string): unknown {
  const start = text.search(/[{[]/u);
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
  if (start === -1 || end < start) return null;
  try {
    return JSON.parse(text.slice(start, end + 1));
  } catch {
    return null;
  }
}
