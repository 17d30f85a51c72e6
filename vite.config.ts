import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";
import { quizWebMessages } from "./src/core/messages/en/quiz-web.ts";
import { webMessages } from "./src/core/messages/en/web.ts";

const ROOT = "src/entrypoints/web/client";

const TEXTS: Readonly<Record<string, string>> = {
  name: webMessages.name,
  description: webMessages.description,
  withoutScript: webMessages.withoutScript,
  quizName: quizWebMessages.name,
  quizDescription: quizWebMessages.draw.lead,
};

/** Sets the catalogue's texts into the pages, where `{{name}}` stands. */
function textsOfCatalogue(): Plugin {
  return {
    name: "texts-of-catalogue",
    transformIndexHtml: (html) =>
      html.replace(/\{\{(\w+)\}\}/gu, (_mark, key: string) => {
        const text = TEXTS[key];
        if (text === undefined)
          throw new Error(`A page asks for the text "${key}", which vite.config.ts does not have.`);
        return text;
      }),
  };
}

/** Writes every asset a second and third time, compressed, so that the server never has to. */
function compressedTwins(): Plugin {
  return {
    name: "compressed-twins",
    // Of what is on the disk: Vite writes into chunks that load others until the very end.
    async writeBundle({ dir = "" }, bundle) {
      for (const name of Object.keys(bundle)) {
        if (!name.startsWith("assets/")) continue;
        const file = join(dir, name);
        const source = await readFile(file);
        await writeFile(`${file}.br`, brotliCompressSync(source));
        await writeFile(`${file}.gz`, gzipSync(source, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: ROOT,
  base: "/",
  plugins: [textsOfCatalogue(), compressedTwins()],
  build: {
    outDir: "../../../../dist/web",
    emptyOutDir: true,
    target: "es2022",
    // The page's Content-Security-Policy allows neither inline code nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Who asks loads nothing of the quiz, and who plays nothing of the library.
    rollupOptions: { input: ["index.html", "desk.html", "quiz.html"].map((page) => join(ROOT, page)) },
  },
});
