import type { webApi } from "@slack/bolt";
import { z } from "zod";
import { CallFailure } from "./outcome.ts";

/** Files with a word to them. */
export type Upload = {
  readonly comment: string;
  readonly files: readonly UploadedFile[];
};

/** `alt` says what a picture shows to who does not see it. */
export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array; readonly alt?: string };

/** By which the sender knows that it is no single method of Slack: an address for each file, its bytes, and their end. */
export const UPLOAD = "files.uploadV2";

const uploadSchema = z.object({
  channel: z.string(),
  thread_ts: z.string().optional(),
  comment: z.string(),
  files: z.array(z.object({ name: z.string(), base64: z.base64(), alt: z.string().optional() })).min(1),
});

/** Sends files as they stand in the outbox. @throws what the client throws, or CallFailure */
export async function uploadFiles(client: webApi.WebClient, given: Readonly<Record<string, unknown>>): Promise<string> {
  const read = uploadSchema.safeParse(given);
  if (!read.success) throw new CallFailure({ kind: "refused", code: "unreadable" });
  const { channel, thread_ts: thread, comment, files } = read.data;
  const place = thread === undefined ? { channel_id: channel } : { channel_id: channel, thread_ts: thread };
  await client.filesUploadV2({
    ...place,
    initial_comment: comment,
    file_uploads: files.map(({ name, base64, alt }) => ({
      file: Buffer.from(base64, "base64"),
      filename: name,
      ...(alt === undefined ? {} : { alt_text: alt }),
    })),
  });
  return "{}";
}
