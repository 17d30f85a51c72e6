/** A server-sent event, or a comment. */
export type StreamedEvent = { readonly event: string; readonly data: string } | { readonly comment: string };

/** Reads a response's events one by one, as they arrive. */
export async function* readEvents(response: Response): AsyncGenerator<StreamedEvent, void, undefined> {
  let rest = "";
  for await (const piece of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + piece).split("\n\n");
    rest = blocks.pop() ?? "";
    yield* blocks.map(parse);
  }
  if (rest !== "") throw new Error(`the stream ended within an event: ${rest}`);
}

export async function readAllEvents(response: Response): Promise<StreamedEvent[]> {
  const events: StreamedEvent[] = [];
  for await (const event of readEvents(response)) events.push(event);
  return events;
}

function parse(block: string): StreamedEvent {
  if (block.startsWith(":")) return { comment: block.slice(1) };
  const [event = "", data = "", ...more] = block.split("\n");
  if (!event.startsWith("event: ") || !data.startsWith("data: ") || more.length > 0)
    throw new Error(`no event: ${block}`);
  return { event: event.slice("event: ".length), data: data.slice("data: ".length) };
}
