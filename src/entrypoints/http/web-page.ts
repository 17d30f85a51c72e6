import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { httpMessages } from "../../core/messages/en/http.ts";

/** The build names its files by their contents, so that they never change under a name. */
const ASSETS_AGE = "365d";

/** Where the page for questions is shown, where the library and the comparisons, and where the one for quizzes. */
const PAGES = {
  "index.html": ["/", "/passages/*", "/a/:id"],
  "desk.html": ["/library", "/compare", "/compare/:figure", "/editor"],
  "quiz.html": [
    "/quiz",
    "/quiz/:id",
    "/quiz/host/:session",
    "/quiz/screen/:session",
    "/quiz/practice/:code",
    "/j",
    "/j/:code",
  ],
} as const;

/** Serves the built web client: its pages at their addresses, its files under `/assets/`. */
export function serveWebPage(app: FastifyInstance, webFolder: string | null): void {
  const folder = webFolder !== null && existsSync(join(webFolder, "index.html")) ? webFolder : null;
  const page = (reply: FastifyReply, file: string) =>
    folder === null || !existsSync(join(folder, file))
      ? reply.type("text/plain; charset=utf-8").header("cache-control", "no-store").send(httpMessages.pageNotBuilt)
      : reply.sendFile(file, folder, { maxAge: 0, immutable: false });

  const assets = folder === null ? null : join(folder, "assets");
  if (assets !== null && existsSync(assets)) {
    void app.register(fastifyStatic, {
      root: assets,
      prefix: "/assets/",
      index: false,
      dotfiles: "ignore",
      acceptRanges: false,
      // The build puts .br and .gz beside each file.
      preCompressed: true,
      immutable: true,
      maxAge: ASSETS_AGE,
    });
  } else {
    app.get("/assets/*", { schema: { hide: true } }, (_request, reply) => reply.callNotFound());
  }
  for (const [file, addresses] of Object.entries(PAGES)) {
    for (const address of addresses)
      app.get(address, { schema: { hide: true } }, (_request, reply) => page(reply, file));
  }
}
