import { defineConfig } from "vitest/config";

// Apart from vite.config.ts, which builds the web page from a root of its own.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // No test asserts a time. These only end what hangs, on a machine that has other things to do as well.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Without it one core of two would stand still: most tests wait for processes and sockets of their own.
    maxWorkers: "100%",
  },
});
