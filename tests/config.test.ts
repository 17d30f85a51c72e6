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

describe("a wrong setting", () => {
  it.each([
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
