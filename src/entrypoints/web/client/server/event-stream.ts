/** One server-sent event: its name and its data, lines joined. */
export type ServerSentEvent = { readonly event: string; readonly data: string };

/**
 * Reads server-sent events from pieces of text, however the network has cut them.
 * Follows the WHATWG "Interpreting an event stream"; `id` and `retry` are not used here.
 */
export function createEventStreamParser(): (piece: string) => ServerSentEvent[] {
  let rest = "";
  let event = "";
  let data: string[] = [];
  let atStart = true;
  let endedInReturn = false;

  /** Takes one line in; gives an event when the line is the empty one that closes it. */
  function take(line: string): ServerSentEvent | null {
    if (line === "") {
      const finished = data.length === 0 ? null : { event: event === "" ? "message" : event, data: data.join("\n") };
      event = "";
      data = [];
      return finished;
    }
    const colon = line.indexOf(":");
    if (colon === 0) return null;
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
    if (field === "event") event = value;
    if (field === "data") data.push(value);
    return null;
  }

  return (piece) => {
    let text = piece;
    if (text === "") return [];
    if (atStart && text.startsWith("\uFEFF")) text = text.slice(1);
    atStart = false;
    // A CR that ended the last piece has already closed its line; its LF may come now.
    if (endedInReturn && text.startsWith("\n")) text = text.slice(1);
    endedInReturn = text === "" ? false : text.endsWith("\r");
    const lines = (rest + text).split(/\r\n|\n|\r/u);
    rest = lines.pop() ?? "";
    return lines.flatMap((line) => take(line) ?? []);
  };
}

/**
 * The events of a response body, as they arrive.
 * @param silence milliseconds without a byte after which the stream counts as broken; the server's heartbeats come
 *   well within it.
 * @param network fires `offline` when the device has lost it, long before silence tells.
 * @throws Error when the stream falls silent or the network is lost, and whatever the body throws when it breaks or is aborted.
 */
export async function* readEventStream(
  body: ReadableStream<Uint8Array>,
  silence: number,
  network: EventTarget = new EventTarget(),
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parse = createEventStreamParser();
  try {
    for (;;) {
      const { done, value } = await beforeSilence(reader.read(), silence, network);
      if (done) return;
      yield* parse(decoder.decode(value, { stream: true }));
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

async function beforeSilence<T>(work: Promise<T>, milliseconds: number, network: EventTarget): Promise<T> {
  const over = new AbortController();
  const broken = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The stream fell silent.")), milliseconds);
    over.signal.addEventListener("abort", () => clearTimeout(timer));
    network.addEventListener("offline", () => reject(new Error("The network is lost.")), { signal: over.signal });
  });
  try {
    return await Promise.race([work, broken]);
  } finally {
    over.abort();
  }
}
