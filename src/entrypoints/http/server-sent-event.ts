/** A comment; it keeps proxies and clients from taking the silence for a broken connection. */
export const HEARTBEAT = ":\n\n";

/** JSON holds no raw line break, so that the data is always one line. */
export function serverSentEvent(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
