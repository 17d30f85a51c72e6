import { brotliCompressSync, gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";
import { webMessages } from "./src/core/messages/en/web.ts";

const TEXTS: Readonly<Record<string, string>> = {
  name: webMessages.name,
  description: webMessages.description,
  withoutScript: webMessages.withoutScript,
};

/** Sets the catalogue's texts into index.html, where `{{name}}` stands. */
function textsOfCatalogue(): Plugin {
  return {
    name: "texts-of-catalogue",
    transformIndexHtml: (html) =>
      html.replace(/\{\{(\w+)\}\}/gu, (_mark, key: string) => {
        const text = TEXTS[key];
        if (text === undefined)
          throw new Error(`index.html asks for the text "${key}", which vite.config.ts does not have.`);
        return text;
      }),
  };
}

/** Writes every asset a second and third time, compressed, so that the server never has to. */
function compressedTwins(): Plugin {
  return {
    name: "compressed-twins",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const source = file.type === "chunk" ? file.code : file.source;
        if (!file.fileName.startsWith("assets/")) continue;
        this.emitFile({ type: "asset", fileName: `${file.fileName}.br`, source: brotliCompressSync(source) });
        this.emitFile({ type: "asset", fileName: `${file.fileName}.gz`, source: gzipSync(source, { level: 9 }) });
      }
    },
  };
}

export default defineConfig({
  root: "src/entrypoints/web/client",
  base: "/",
  plugins: [textsOfCatalogue(), compressedTwins()],
  build: {
    outDir: "../../../../dist/web",
    emptyOutDir: true,
    target: "es2022",
    // The page's Content-Security-Policy allows neither inline code nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
