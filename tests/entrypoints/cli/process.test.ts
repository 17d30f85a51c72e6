import { existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type CliProcess, runCli, startCli } from "../../support/cli-process.ts";
import { writeCorpus } from "../../support/corpus-folder.ts";
import { LIGHTHOUSES } from "../../support/lighthouse-corpus.ts";
import { makeReadOnly } from "../../support/read-only-database.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** Each test starts processes, which load a language model; on a busy machine that takes its time. */
vi.setConfig({ testTimeout: 120_000 });
const PATIENCE = { timeout: 60_000, interval: 50 };

/** A working directory with a corpus of its own. */
function library(files?: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeCorpus(join(folder, "corpus"), files);
  return folder;
}

async function startServer(
  folder: string,
  environment: Record<string, string> = {},
): Promise<CliProcess & { url: string }> {
  const server = startCli({ args: ["serve"], folder, environment: { PORT: "0", ...environment } });
  await vi.waitFor(() => expect(server.stdout(), server.stderr()).toContain("Ready at"), PATIENCE);
  return { ...server, url: /Ready at (\S+)/u.exec(server.stdout())?.[1] ?? "" };
}

describe("the command line as a process", () => {
  it("names the version of its package and needs nothing to do so", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(await runCli({ args: ["--version"], folder: temporaryFolder() })).toEqual({
      code: 0,
      out: `${version}\n`,
      err: "",
    });
  });

  it("answers from a fresh checkout: builds the index beside the answer, and keeps it for the next question", async () => {
    const folder = library();
    const first = await runCli({ args: ["ask", "How much oil does the lamp of Kiel burn?"], folder });
    expect(first, first.err).toMatchObject({ code: 0 });
    expect(first.out).toMatch(/14\.6 litres of oil a night.*\[1\]/u);
    expect(first.out).toContain("[1] Kiel › Lamps");
    expect(first.err).toContain("Building the search index");
    expect(existsSync(join(folder, "data", "three-cities.db"))).toBe(true);

    const second = await runCli({
      args: ["ask", "--json"],
      folder,
      input: "How much oil does the lamp of Kiel burn?\n",
    });
    expect(JSON.parse(second.out)).toMatchObject({
      status: "answered",
      conversationId: expect.stringMatching(/^cnv_/u),
    });
    expect(second.err).toBe("");
  });

  it("takes plain documents about anything", async () => {
    const folder = library({
      "bees.md": "# Bees\n\n## Honey\n\nA hive gives 25 kilograms of honey a year.\n\nA queen lives five years.\n",
    });
    const { code, out } = await runCli({ args: ["ask", "How much honey does a hive give?"], folder });
    expect(code).toBe(0);
    expect(out).toContain("25 kilograms of honey");
  });

  it("works beside a running server, and two servers work beside each other", async () => {
    const folder = library();
    const [one, other] = [await startServer(folder), await startServer(folder)];
    const asked = runCli({ args: ["ask", "How much oil does the lamp burn?", "--json"], folder });
    const replies = await Promise.all(
      [one, other].map(async ({ url }) => {
        const headers = { "content-type": "application/json" };
        const reply = await fetch(`${url}/api/ask`, {
          method: "POST",
          headers,
          body: '{"question":"What oil is burnt in Kiel?"}',
        });
        return [reply.status, ((await reply.json()) as { id: string }).id] as const;
      }),
    );
    expect(replies.map(([status]) => status)).toEqual([200, 200]);
    const { code, out } = await asked;
    expect(code).toBe(0);

    const { id } = JSON.parse(out) as { id: string };
    for (const url of [one.url, other.url]) {
      expect(await (await fetch(`${url}/api/answers/${id}`)).json()).toEqual(JSON.parse(out));
    }
    for (const { child, ended } of [one, other]) {
      child.kill("SIGTERM");
      expect(await ended).toBe(0);
    }
    expect(one.stderr()).toContain("Stopped.");
  });

  it.skipIf(process.platform === "win32")("stops when the shell ends that npm start put before it", async () => {
    // The exit code behind it keeps the shell from giving its own process to the server.
    const start = `"$0" "$@" serve --with-parent; exit $?`;
    const { child, stdout, stderr } = startCli({
      shell: start,
      args: [],
      folder: library(),
      environment: { PORT: "0" },
    });
    await vi.waitFor(() => expect(stdout(), stderr()).toContain("Ready at"), PATIENCE);
    child.kill("SIGTERM");
    await vi.waitFor(() => expect(stderr()).toContain("Stopped."), PATIENCE);
  });

  it("stops while the first index is still being built", async () => {
    const paragraphs = Array.from({ length: 3000 }, (_, index) => `Hive ${index} gives ${index} kilograms of honey.`);
    const folder = library({ "bees.md": `# Bees\n\n${paragraphs.join("\n\n")}\n` });
    const { child, stdout, stderr, ended } = startCli({ args: ["serve"], folder, environment: { PORT: "0" } });
    await vi.waitFor(() => expect(stderr()).toContain("Building the search index"), PATIENCE);
    child.kill("SIGINT");
    expect(await ended).toBe(0);
    expect(stdout()).not.toContain("Ready");
  });

  it("names the port that is in use and how to choose another", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void holder.close());
    await new Promise((resolve) => holder.once("listening", resolve));
    const { port } = holder.address() as { port: number };
    const { code, err } = await runCli({ args: ["serve"], folder: library(), environment: { PORT: String(port) } });
    expect(code).toBe(6);
    expect(err).toMatch(
      new RegExp(`^Error: Port ${port} of 127\\.0\\.0\\.1 is in use.*PORT=\\d+ three-cities serve\\.\n$`, "u"),
    );
  });

  it("ends with 3 for a wrong setting, from .env too, and names it", async () => {
    const folder = library();
    writeFileSync(join(folder, ".env"), "API_KEYS=workshop:king:123\n");
    const { code, err } = await runCli({ args: ["ask", "x"], folder });
    expect(code).toBe(3);
    expect(err).toContain("API_KEYS: entry 1");
    expect(err).not.toContain("123");
  });

  it("ends with 4 for a malformed corpus and names file, line and remedy", async () => {
    const folder = library({
      ...LIGHTHOUSES,
      "lighthouses/document.yaml": (LIGHTHOUSES["lighthouses/document.yaml"] ?? "").replace("title: ", "titel: "),
    });
    const { code, err } = await runCli({ args: ["ask", "x"], folder });
    expect(code).toBe(4);
    expect(err).toMatch(/lighthouses\/document\.yaml:\d+: /u);
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  it("ends with 5 when the data folder cannot be used, and leaves what stands there alone", async () => {
    const folder = library();
    writeFileSync(join(folder, "data"), "a file of somebody's");
    const { code, err } = await runCli({ args: ["ask", "x"], folder });
    expect(code).toBe(5);
    expect(err).toContain("DATA_DIR");
    expect(readFileSync(join(folder, "data"), "utf8")).toBe("a file of somebody's");
  });

  it("searches beside a database that cannot be written, and says at once that it cannot answer", async () => {
    const folder = library();
    await runCli({ args: ["ask", "How much oil does the lamp of Kiel burn?"], folder });
    makeReadOnly(join(folder, "data", "three-cities.db"));
    const found = await runCli({ args: ["search", "oil"], folder });
    expect(found, found.err).toMatchObject({ code: 0, err: "" });
    expect(found.out).toContain("14.6 litres of oil");

    for (const args of [["ask", "How much oil does the lamp of Kiel burn?"], ["serve"]]) {
      const { code, out, err } = await runCli({ args, folder, environment: { PORT: "0" } });
      expect([code, out]).toEqual([5, ""]);
      expect(err).toMatch(/The data folder \S+data can be read but not written.*DATA_DIR/su);
    }
  });

  it("refuses a binary file and a megabyte from a pipe", async () => {
    const folder = library();
    for (const input of [new Uint8Array([0, 255, 254, 1]), "x".repeat(1024 * 1024)]) {
      expect(await runCli({ args: ["ask"], folder, input })).toMatchObject({ code: 2, out: "" });
    }
  });

  it("shows no stack unless LOG_LEVEL is debug", async () => {
    const folder = library();
    writeFileSync(join(folder, "data"), "");
    const plain = await runCli({ args: ["ask", "x"], folder });
    const detailed = await runCli({ args: ["ask", "x"], folder, environment: { LOG_LEVEL: "debug" } });
    expect(plain.err).not.toMatch(/\n\s+at /u);
    expect(detailed.err).toMatch(/\n\s+at /u);
  });

  it("colours a pipe only when FORCE_COLOR says so", async () => {
    const folder = temporaryFolder();
    const bold = "\u001b[1mUsage\u001b[22m";
    expect((await runCli({ args: ["help"], folder })).out).not.toContain("\u001b");
    expect((await runCli({ args: ["help"], folder, environment: { FORCE_COLOR: "1" } })).out).toContain(bold);
    expect((await runCli({ args: ["help"], folder, environment: { FORCE_COLOR: "0" } })).out).not.toContain("\u001b");
  });

  it("ends quietly when nobody reads on", async () => {
    const running = startCli({ args: ["figures", "--csv"], folder: library() });
    running.child.stdout?.destroy();
    expect(await running.ended).toBe(0);
    expect(running.stderr()).toBe("");
  });

  it.skipIf(!existsSync("/dev/full"))("says so when the output cannot be written", async () => {
    const { code, err } = await runCli({
      args: ["help"],
      folder: temporaryFolder(),
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    });
    expect(code).toBe(5);
    expect(err).toContain("The output could not be written");
  });

  it("makes a key that a server then asks for", async () => {
    const folder = library();
    const { out } = await runCli({ args: ["key", "workshop", "participant"], folder });
    const key = /tck_\S+/u.exec(out)?.[0] ?? "";
    const entry = /API_KEYS=(\S+)/u.exec(out)?.[1] ?? "";
    expect(entry).not.toContain(key);
    const server = await startServer(folder, { API_KEYS: entry });
    expect((await fetch(`${server.url}/api/cities`)).status).toBe(401);
    const headers = { authorization: `Bearer ${key}` };
    expect((await fetch(`${server.url}/api/cities`, { headers })).status).toBe(200);
  });
});
