import { afterEach, describe, expect, it, vi } from "vitest";
import { AppError } from "../../../../src/core/errors.ts";
import { COMMANDS } from "../../../../src/entrypoints/cli/command-table.ts";
import { runCommandLine } from "../../../../src/entrypoints/cli/run.ts";
import type { RequestLogStream, RunningServer } from "../../../../src/entrypoints/cli/services.ts";
import { createContextDouble } from "../../../support/scripted-services.ts";

const FACTS: RunningServer["facts"] = {
  documents: 1,
  passages: 142,
  corpusFolder: "/srv/corpus",
  dataFolder: "/srv/data",
  keys: 0,
  slack: null,
};

function start(server: Partial<RunningServer>, columns: number | null = null, ...options: string[]) {
  let log: RequestLogStream | null = null;
  const context = createContextDouble(
    {
      async startServer(listener, stream) {
        log = stream;
        listener.onProgress(1, 2);
        return {
          url: "http://127.0.0.1:3000",
          facts: FACTS,
          ready: Promise.resolve("hnswlib"),
          isConnectedToSlack: () => null,
          close: async () => {},
          ...server,
        };
      },
    },
    { columns },
  );
  return {
    ...context,
    log: (line: string) => log?.write(line),
    ended: runCommandLine(["serve", ...options], COMMANDS, context),
  };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("serve", () => {
  it("says where it listens and what is configured, and stops when asked to", async () => {
    const { terminal, ended, interrupt } = start({});
    await vi.waitFor(() => expect(terminal.out.text()).toContain("\nReady at http://127.0.0.1:3000\n"));
    expect(terminal.out.text()).toMatch(/^Listening at http:\/\/127\.0\.0\.1:3000\n/u);
    expect(terminal.out.text()).toContain("/srv/corpus: 1 document, 142 passages");
    expect(terminal.out.text()).toContain("this machine only, without keys");
    expect(terminal.out.text()).toContain("(hnswlib)");
    interrupt();
    expect(await ended).toBe(0);
    expect(terminal.err.text()).toMatch(/Stopping: .*\nStopped\.\n$/u);
  });

  it.each([
    [null, null, /Slack +not set up; docs\/slack\.md/u, /Slack +(?:not )?connected/u],
    ["http", null, /Slack +waiting for its calls at \/slack\/events/u, /Slack +(?:not )?connected/u],
    ["socket", true, /Slack +by Socket Mode\n[^]*Slack +connected\n/u, /not connected/u],
    ["socket", false, /Slack +by Socket Mode\n[^]*Slack +not connected yet.*three-cities doctor/u, /Slack +connected/u],
  ] as const)("says how it stands with Slack: %s, connected: %s", async (slack, isConnected, said, unsaid) => {
    const { terminal, ended, interrupt } = start({ facts: { ...FACTS, slack }, isConnectedToSlack: () => isConnected });
    await vi.waitFor(() => expect(terminal.out.text()).toContain("\nReady at"));
    expect(terminal.out.text()).toMatch(said);
    expect(terminal.out.text()).not.toMatch(unsaid);
    interrupt();
    await ended;
  });

  it("outlives the process that started it, unless it is told to stop with it", async () => {
    const alone = start({});
    const bound = start({}, null, "--with-parent");
    for (const { terminal, endParent } of [alone, bound]) {
      await vi.waitFor(() => expect(terminal.out.text()).toContain("Ready"));
      endParent();
    }
    expect(await bound.ended).toBe(0);
    expect(bound.terminal.err.text()).toContain("Stopped.");
    expect(alone.terminal.err.text()).not.toContain("Stopping");
    alone.interrupt();
    expect(await alone.ended).toBe(0);
  });

  it("listens before the index is built, and can be stopped meanwhile", async () => {
    const { terminal, ended, interrupt } = start({ ready: new Promise(() => {}) });
    await vi.waitFor(() => expect(terminal.out.text()).toContain("Listening"));
    expect(terminal.err.text()).toContain("Building the search index 1/2");
    interrupt();
    expect(await ended).toBe(0);
    expect(terminal.out.text()).not.toContain("Ready");
  });

  it("closes and says why when the index cannot be built", async () => {
    const close = vi.fn(async () => {});
    const { terminal, ended } = start({
      ready: Promise.reject(new AppError("storage_failed", "The disk is full.")),
      close,
    });
    expect(await ended).toBe(5);
    expect(close).toHaveBeenCalledOnce();
    expect(terminal.err.text()).toContain("Error: The disk is full.");
  });

  it("stops after ten seconds even when requests never end, and says so", async () => {
    vi.useFakeTimers();
    const { terminal, ended, interrupt } = start({ close: () => new Promise(() => {}) });
    await vi.waitFor(() => expect(terminal.out.text()).toContain("Ready"));
    interrupt();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await ended).toBe(1);
    expect(terminal.err.text()).toContain("Stopped after 10 seconds");
  });

  it("shows requests to a person as short lines, and gives a file the log as it is", async () => {
    const line = '{"level":30,"method":"POST","route":"/api/ask","status":200,"milliseconds":35,"msg":"request"}\n';
    const person = start({}, 80);
    const file = start({});
    await vi.waitFor(() => expect(person.terminal.out.text() + file.terminal.out.text()).toMatch(/Ready[^]*Ready/u));
    person.log('{"level":30,"msg":"Server listening"}\n');
    person.log(line);
    file.log(line);
    expect(person.terminal.err.text()).toMatch(/POST \/api\/ask 200 35 ms\n$/u);
    expect(person.terminal.err.text()).not.toContain("Server listening");
    expect(file.terminal.err.text().endsWith(line)).toBe(true);
  });

  it("ends with 6 when the port is in use", async () => {
    const context = createContextDouble({
      startServer: () => Promise.reject(new AppError("port_in_use", "Port 3000 is in use.")),
    });
    expect(await runCommandLine(["serve"], COMMANDS, context)).toBe(6);
    expect(context.terminal.err.text()).toContain("Port 3000 is in use.");
  });
});
