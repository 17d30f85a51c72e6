/** Which of the quiz's views an address shows. */
export type Route =
  | { readonly view: "draw" }
  | { readonly view: "review"; readonly quiz: string }
  | { readonly view: "host"; readonly session: string }
  | { readonly view: "screen"; readonly session: string }
  | { readonly view: "practice"; readonly code: string }
  | { readonly view: "join"; readonly code: string };

/** The first that fits counts. */
const ROUTES: readonly (readonly [pattern: RegExp, route: (part: string) => Route])[] = [
  [/^\/quiz\/host\/([^/]+)\/?$/u, (session) => ({ view: "host", session })],
  [/^\/quiz\/screen\/([^/]+)\/?$/u, (session) => ({ view: "screen", session })],
  [/^\/quiz\/practice\/([^/]+)\/?$/u, (code) => ({ view: "practice", code })],
  [/^\/quiz\/([^/]+)\/?$/u, (quiz) => ({ view: "review", quiz })],
  [/^\/j(?:\/([^/]*))?\/?$/u, (code) => ({ view: "join", code })],
];

export function routeOf(path: string): Route {
  for (const [pattern, route] of ROUTES) {
    const found = pattern.exec(path);
    if (found !== null) return route(decodeURIComponent(found[1] ?? ""));
  }
  return { view: "draw" };
}
