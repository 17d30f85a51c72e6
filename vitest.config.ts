import { defineConfig } from "vitest/config";

// Apart from vite.config.ts, which builds the web page from a root of its own.
export default defineConfig({
  test: { include: ["tests/**/*.test.ts"] },
});
