/**
 * Posts JSON and reads the reply to its end.
 * @throws Error with the reply, when it is not one that a client can use
 */
async function post(url: string, body: object): Promise<unknown> {
  const reply = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${url} replied ${reply.status}: ${text}`);
  return JSON.parse(text);
}

export const ask = (server: string, question: string): Promise<unknown> => post(`${server}/api/ask`, { question });

export const search = (server: string, query: string): Promise<unknown> => post(`${server}/api/search`, { query });
