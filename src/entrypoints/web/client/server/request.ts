import { problemOf, RequestFailed } from "./problem.ts";

/** The part of `fetch` that is used, so that a test can hand in its own. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/** A response that is a success; everything else is thrown as the problem that it means. */
export async function reach(fetch: Fetch, address: string, options: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, options);
  } catch (error) {
    throw new RequestFailed({ kind: "unreachable" }, error);
  }
  if (response.ok) return response;
  const details: unknown = await response.json().catch(() => ({}));
  throw new RequestFailed(problemOf(details ?? {}, response.status, response.headers.get("retry-after")));
}

/** The body as JSON; a body that breaks off is an interruption. */
export async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new RequestFailed({ kind: "interrupted" }, error);
  }
}
