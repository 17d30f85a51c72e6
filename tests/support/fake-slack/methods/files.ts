import { type Method, textOf } from "../call.ts";
import { SlackError } from "../slack-error.ts";
import { post } from "./chat.ts";

export const FILES: Record<string, Method> = {
  "files.getUploadURLExternal"(call) {
    const id = `F${call.world.nextNumber()}`;
    if (!(Number(call.arguments.length) > 0)) throw new SlackError("invalid_arguments");
    call.world.files.set(id, {
      id,
      name: textOf(call, "filename"),
      bytes: Buffer.alloc(0),
      channel: null,
      threadTs: null,
    });
    return { file_id: id, upload_url: `${call.origin}/upload/${id}` };
  },
  "files.completeUploadExternal"(call) {
    const files = call.arguments.files as { id: string; title?: string }[];
    const { channel_id, thread_ts, initial_comment } = call.arguments;
    const stored = files.map(({ id }) => {
      const file = call.world.files.get(id);
      if (file === undefined || file.bytes.length === 0) throw new SlackError("file_not_found");
      return file;
    });
    if (channel_id !== undefined) {
      call.arguments.channel = channel_id;
      const names = stored.map(({ name }) => `[file: ${name}]`).join(" ");
      const { channel, threadTs } = post(call, { text: [initial_comment, names].filter(Boolean).join("\n") });
      stored.forEach((file) => Object.assign(file, { channel, threadTs }));
    } else if (thread_ts !== undefined) throw new SlackError("invalid_arguments");
    return { files: stored.map(({ id, name }) => ({ id, name, title: name })) };
  },
};
