import type { FastifyInstance } from "fastify";
import { accessOf } from "./access.ts";

/** The routes as they are registered: `GET`, `/api/passages/*`. */
export type Routes = {
  readonly all: () => readonly { readonly method: string; readonly url: string }[];
  /** The methods that the routes of an address take, for `Allow`. */
  readonly methodsAt: (address: string) => string[];
};

/** Watches the registration of routes. A route without a row in the access table is refused: it ends the start. */
export function watchRoutes(app: FastifyInstance): Routes {
  const routes: { readonly method: string; readonly url: string; readonly pattern: RegExp }[] = [];
  app.addHook("onRoute", ({ method, url }) => {
    for (const each of [method].flat()) {
      if (accessOf(each, url) === undefined) {
        throw new TypeError(`${each} ${url} has no row in access.ts: who may call it?`);
      }
      routes.push({ method: each, url, pattern: patternOf(url) });
    }
  });
  return {
    all: () => routes,
    methodsAt(address) {
      const path = address.split("?", 1)[0] ?? "";
      return [...new Set(routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))].sort();
    },
  };
}

function patternOf(url: string): RegExp {
  const source = url
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/:\w+/g, "[^/]+")
    .replaceAll("*", ".*");
  return new RegExp(`^${source}$`, "s");
}
