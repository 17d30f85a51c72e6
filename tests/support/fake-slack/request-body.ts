import type { IncomingMessage } from "node:http";

/** Arguments that the Web API takes as JSON within a form. */
const JSON_ARGUMENTS = new Set([
  "blocks",
  "view",
  "metadata",
  "chunks",
  "prompts",
  "files",
  "attachments",
  "loading_messages",
]);

export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A call's arguments; what is not JSON is a string, whichever way it came. */
export function readArguments(bytes: Buffer, contentType: string): Record<string, unknown> {
  const text = bytes.toString("utf8");
  if (contentType.startsWith("application/json")) {
    const entries = Object.entries(JSON.parse(text === "" ? "{}" : text) as Record<string, unknown>);
    return Object.fromEntries(
      entries.map(([key, value]) => [
        key,
        typeof value === "object" ? value : String(value as string | number | boolean),
      ]),
    );
  }
  const entries = [...new URLSearchParams(text)];
  return Object.fromEntries(entries.map(([key, value]) => [key, JSON_ARGUMENTS.has(key) ? parse(value) : value]));
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** The bytes of an upload: as they stand, or the file within a form. */
export async function readUpload(bytes: Buffer, contentType: string): Promise<Buffer> {
  if (!contentType.startsWith("multipart/form-data")) return bytes;
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData();
  for (const value of form.values()) if (typeof value !== "string") return Buffer.from(await value.arrayBuffer());
  return Buffer.alloc(0);
}
