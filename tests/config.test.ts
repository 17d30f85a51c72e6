import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { type Config, type ConfigSources, loadConfig, SETTINGS } from "../src/config.ts";
import { AppError } from "../src/core/errors.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const HASH = "0123456789abcdef".repeat(4);
const OTHER_HASH = "fedcba9876543210".repeat(4);

function load(environment: ConfigSources["environment"] = {}, workingDirectory = temporaryFolder()): Config {
  return loadConfig({ environment, workingDirectory, packageFolder: "/package" });
}

function problemOf(environment: ConfigSources["environment"]): string {
  try {
    load(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: "configuration_invalid" });
    return (error as AppError).message;
  }
  throw new Error("the settings were taken");
}

describe("the settings", () => {
  it("need nothing to be set", () => {
    const workingDirectory = temporaryFolder();
    expect(load({}, workingDirectory)).toEqual({
      host: "127.0.0.1",
      port: 3000,
      corpusFolder: "/package/corpus",
      dataFolder: join(workingDirectory, "data"),
      apiKeys: [],
      logLevel: "warn",
      retentionDays: 30,
      rateLimitPerMinute: 3000,
      model: null,
      embedder: { kind: "packaged" },
      unusedEndpoint: [],
      slack: null,
      encryptionKey: null,
      publicUrl: null,
    });
  });

  it("come from the environment", () => {
    const workingDirectory = temporaryFolder();
    const config = load(
      {
        HOST: "0.0.0.0",
        PORT: "0",
        CORPUS_DIR: "sources",
        DATA_DIR: "/var/lib/three-cities",
        API_KEYS: `anna:admin:${HASH}, workshop-1:participant:${OTHER_HASH.toUpperCase()},`,
        LOG_LEVEL: "debug",
        RETENTION_DAYS: "7",
        RATE_LIMIT_PER_MINUTE: " 60 ",
      },
      workingDirectory,
    );
    expect(config).toMatchObject({
      host: "0.0.0.0",
      port: 0,
      corpusFolder: join(workingDirectory, "sources"),
      dataFolder: "/var/lib/three-cities",
      apiKeys: [
        { name: "anna", role: "admin" },
        { name: "workshop-1", role: "participant" },
      ],
      logLevel: "debug",
      retentionDays: 7,
      rateLimitPerMinute: 60,
    });
    expect(config.apiKeys.map((key) => key.hash.reveal())).toEqual([HASH, OTHER_HASH]);
  });

  it("come from .env in the working directory where the environment does not say", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".env"), 'PORT=8080\nLOG_LEVEL="error" # quieter\nDATA_DIR=kept\n');
    const config = load({ PORT: "9090", LOG_LEVEL: "" }, folder);
    expect(config).toMatchObject({ port: 9090, logLevel: "error", dataFolder: join(folder, "kept") });
  });

  it("do not change the environment of the process", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".env"), "RETENTION_DAYS=3\n");
    expect(loadConfig({ workingDirectory: folder }).retentionDays).toBe(3);
    expect(process.env["RETENTION_DAYS"]).toBeUndefined();
  });

  it("take the corpus of the working directory before the one of the package", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "corpus"));
    expect(load({}, folder).corpusFolder).toBe(join(folder, "corpus"));
    expect(load({ CORPUS_DIR: "other" }, folder).corpusFolder).toBe(join(folder, "other"));
  });

  it("cannot be changed once they are read", () => {
    const config = load({ API_KEYS: `anna:admin:${HASH}` });
    expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError);
    expect(() => (config.apiKeys as unknown[]).push("mine")).toThrow(TypeError);
    expect(() => Object.assign(config.apiKeys[0] ?? {}, { role: "staff" })).toThrow(TypeError);
  });

  it("do not print the hashes of keys", () => {
    const config = load({ API_KEYS: `anna:admin:${HASH}` });
    for (const text of [
      JSON.stringify(config),
      inspect(config, { depth: 9, showHidden: true }),
      `${config.apiKeys[0]?.hash}`,
    ]) {
      expect(text).not.toContain(HASH.slice(0, 16));
      expect(text).toContain("***");
    }
  });
});

describe("the settings of a model", () => {
  it("are a model of OpenAI's with a key alone", () => {
    const { model, embedder } = load({ OPENAI_MODEL: "gpt-4.1-mini", OPENAI_API_KEY: "sk-canary" });
    expect(model).toMatchObject({
      name: "gpt-4.1-mini",
      baseUrl: "https://api.openai.com/v1",
      deadlineSeconds: 25,
      stallSeconds: 8,
      tokensPerDay: 2_000_000,
      secondLook: false,
    });
    expect(model?.apiKey?.reveal()).toBe("sk-canary");
    expect(embedder).toEqual({ kind: "packaged" });
  });

  it("are a model of any server, with limits of one's own", () => {
    const { model } = load({
      OPENAI_MODEL: "llama3.1",
      OPENAI_BASE_URL: "http://127.0.0.1:11434/v1/",
      MODEL_DEADLINE_SECONDS: "120",
      MODEL_STALL_SECONDS: "60",
      MODEL_TOKENS_PER_DAY: "5000",
      MODEL_SECOND_LOOK: "on",
    });
    expect(model).toEqual({
      name: "llama3.1",
      baseUrl: "http://127.0.0.1:11434/v1",
      apiKey: null,
      deadlineSeconds: 120,
      stallSeconds: 60,
      tokensPerDay: 5_000,
      secondLook: true,
    });
  });

  it("may be an embedder alone, of the server or of this machine", () => {
    const endpoint = { OPENAI_BASE_URL: "http://localhost:1234/v1" };
    expect(load({ ...endpoint, OPENAI_EMBEDDING_MODEL: "e5" })).toMatchObject({
      model: null,
      embedder: { kind: "openai", model: "e5", baseUrl: "http://localhost:1234/v1", apiKey: null },
      unusedEndpoint: [],
    });
    const folder = temporaryFolder();
    const embedderOf = (TRANSFORMERS_MODEL: string) => load({ TRANSFORMERS_MODEL }, folder).embedder;
    expect(embedderOf("Xenova/e5")).toEqual({ kind: "transformers", model: "Xenova/e5", isFolder: false });
    expect(embedderOf("./e5")).toEqual({ kind: "transformers", model: join(folder, "e5"), isFolder: true });
    expect(embedderOf("/models/e5")).toEqual({ kind: "transformers", model: "/models/e5", isFolder: true });
  });

  it("do not print the key", () => {
    const config = load({ OPENAI_MODEL: "m", OPENAI_EMBEDDING_MODEL: "e", OPENAI_API_KEY: "sk-canary" });
    for (const text of [JSON.stringify(config), inspect(config, { depth: 9, showHidden: true })])
      expect(text).not.toContain("canary");
  });

  it.each(["OPENAI_MODEL", "OPENAI_EMBEDDING_MODEL"])("need to know where %s is", (name) => {
    expect(problemOf({ [name]: "some-model" })).toMatch(new RegExp(`${name} is set.*OPENAI_API_KEY.*OPENAI_BASE_URL`));
  });

  it("cannot be two embedders", () => {
    const problem = problemOf({ TRANSFORMERS_MODEL: "a/b", OPENAI_EMBEDDING_MODEL: "e", OPENAI_API_KEY: "k" });
    expect(problem).toMatch(/OPENAI_EMBEDDING_MODEL and TRANSFORMERS_MODEL.*Remove one/);
  });

  it.each(["OPENAI_API_KEY", "OPENAI_BASE_URL"])("may leave %s, which is there for other programs, unused", (name) => {
    const value = name === "OPENAI_API_KEY" ? "sk-canary" : "http://localhost:1234/v1";
    expect(load({ [name]: value })).toMatchObject({ model: null, unusedEndpoint: [name] });
    // In the program's own file it is meant for the program.
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".env"), `${name}=${value}\n`);
    expect(() => load({}, folder)).toThrow(new RegExp(`${name} is set, but no model. Set OPENAI_MODEL`));
    expect(load({ OPENAI_MODEL: "m" }, folder).model?.name).toBe("m");
  });
});

describe("a wrong setting", () => {
  it.each([
    ["OPENAI_API_KEY", "two words"],
    ["OPENAI_API_KEY", "schlüssel"],
    ["OPENAI_BASE_URL", "localhost:11434"],
    ["OPENAI_BASE_URL", "ftp://example.org/v1"],
    ["OPENAI_BASE_URL", "http://anna:geheim@example.org/v1"],
    ["OPENAI_BASE_URL", "http://example.org/v1?key=1"],
    ["OPENAI_BASE_URL", "http://example.org/v1/chat/completions"],
    ["OPENAI_MODEL", "two\nlines"],
    ["OPENAI_EMBEDDING_MODEL", "x".repeat(501)],
    ["TRANSFORMERS_MODEL", "a\0b"],
    ["MODEL_DEADLINE_SECONDS", "0"],
    ["MODEL_STALL_SECONDS", "1.5"],
    ["MODEL_TOKENS_PER_DAY", "many"],
    ["MODEL_SECOND_LOOK", "yes"],
    ["HOST", "http://example.org/"],
    ["HOST", "two words"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80a"],
    ["PORT", "3e3"],
    ["DATA_DIR", "a\0b"],
    ["CORPUS_DIR", "a\0b"],
    ["LOG_LEVEL", "verbose"],
    ["RETENTION_DAYS", "0"],
    ["RETENTION_DAYS", "1.5"],
    ["RATE_LIMIT_PER_MINUTE", "none"],
    ["API_KEYS", "anna"],
    ["API_KEYS", `anna:boss:${HASH}`],
    ["API_KEYS", `an na:admin:${HASH}`],
    ["API_KEYS", `anna:admin:${HASH}:more`],
    ["API_KEYS", `anna:admin:${HASH}f`],
  ])("is refused with its name and a remedy: %s=%j", (name, value) => {
    const problem = problemOf({ [name]: value });
    expect(problem).toContain(name);
    expect(problem).toMatch(/Set it|Set CORPUS|Make an entry/);
  });

  it("is named together with all others", () => {
    const problem = problemOf({ PORT: "x", LOG_LEVEL: "y", RETENTION_DAYS: "z" });
    expect(problem).toMatch(/PORT[^]*LOG_LEVEL[^]*RETENTION_DAYS/);
    expect(problem.split("\n")).toHaveLength(4);
  });

  it("says which entry of API_KEYS it is, without showing any", () => {
    const problem = problemOf({ API_KEYS: `anna:admin:${HASH},ben:staff:my-very-own-key,anna:staff:${OTHER_HASH}` });
    expect(problem).toContain("entry 2");
    expect(problem).toContain("anna occurs twice");
    expect(problem).not.toMatch(/my-very-own-key|0123456789abcdef/);
  });

  it("may be an .env that cannot be read", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, ".env"));
    expect(() => load({}, folder)).toThrow(/\.env cannot be read/);
  });
});

describe("a server that others can reach", () => {
  it.each(["0.0.0.0", "::", "192.168.1.20", "example.org", "0", "127.evil.example", "::ffff:127.0.0.1"])(
    "on %s is refused without keys, and taken with one",
    (host) => {
      expect(problemOf({ HOST: host })).toMatch(/HOST is .*API_KEYS.*three-cities key.*127\.0\.0\.1/);
      expect(load({ HOST: host, API_KEYS: `anna:admin:${HASH}` }).host).toBe(host);
    },
  );

  it.each(["127.0.0.1", "127.8.9.10", "localhost", "::1"])("is not one on %s, which needs no keys", (host) => {
    expect(load({ HOST: host }).host).toBe(host);
  });
});

describe(".env.example", () => {
  const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
  const entries = [...example.matchAll(/^#?([A-Z][A-Z0-9_]*)=(.*)$/gm)];

  it("explains every setting once, and none that does not exist", () => {
    expect(new Set(entries.map(([, name]) => name))).toEqual(new Set(Object.keys(SETTINGS)));
    expect(entries).toHaveLength(Object.keys(SETTINGS).length);
    for (const [line, name] of entries) {
      const before = example
        .slice(0, example.indexOf(`\n${line}`))
        .split("\n")
        .at(-1);
      expect(before, `${name} follows its explanation`).toMatch(/^# .{10,}/);
    }
  });

  it("shows the defaults", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "corpus"));
    expect(load(Object.fromEntries(entries.map(([, name, value]) => [name, value])), folder)).toEqual(load({}, folder));
  });

  it("is itself a file that can be read", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".env"), example.replaceAll(/^#(?=[A-Z])/gm, ""));
    expect(load({}, folder).port).toBe(3000);
  });
});
