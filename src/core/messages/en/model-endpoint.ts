/** Why an endpoint gave nothing that can be used, in brackets behind "failed". No text of the endpoint itself. */
export const endpointReasons = {
  status: (status: number): string => {
    const meaning = MEANINGS[status] ?? (status >= 500 ? "the server failed" : undefined);
    return meaning === undefined ? `HTTP ${status}` : `HTTP ${status}, ${meaning}`;
  },
  noConnection: (code: string | null): string => (code === null ? "no connection" : `no connection, ${code}`),
  cutOff: "the reply was cut off",
  tooLong: "the reply was cut off, since it was too long",
  filtered: "the server withheld the reply",
  empty: "the reply was empty",
  unreadable: "the reply could not be read",
  notJson: "the reply was not the JSON that was asked for",
  noToolUse: "the server or the model does not know tools",
  timedOut: (seconds: number): string => `nothing came within ${seconds} s`,
  other: (name: string): string => name,
} as const;

const MEANINGS: Readonly<Record<number, string>> = {
  400: "the request was refused",
  401: "the key was refused",
  403: "the key may not do this",
  404: "there is no such model or address",
  408: "the server took too long",
  429: "too many requests, or no credit left",
};
