import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { prepare } from "../src/compose.ts";
import { openInstallations } from "../src/compose-installations.ts";
import { loadConfig } from "../src/config.ts";
import { writeCorpus } from "./support/corpus-folder.ts";
import { LIGHTHOUSES } from "./support/lighthouse-corpus.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const KEY = "00112233445566778899aabbccddeeff".repeat(2);

function setUp() {
  const folder = temporaryFolder();
  writeCorpus(join(folder, "corpus"), LIGHTHOUSES);
  const configWith = (environment: Record<string, string>) =>
    loadConfig({ environment, workingDirectory: folder, packageFolder: folder });
  return { folder, configWith };
}

describe("opening the installations alone", () => {
  it("finds those that the server keeps", async () => {
    const { configWith } = setUp();
    const config = configWith({ ENCRYPTION_KEY: KEY });
    const { stores, abandon } = await prepare(config);
    await stores.installations?.save("T1", "kept");
    await abandon();

    const open = await openInstallations(config);
    expect(await open?.store.teams()).toEqual(["T1"]);
    expect(await open?.store.find("T1")).toBe("kept");
    await open?.close();
  });

  it("says so when they were kept with another key", async () => {
    const { configWith } = setUp();
    const { stores, abandon } = await prepare(configWith({ ENCRYPTION_KEY: KEY }));
    await stores.installations?.save("T1", "kept");
    await abandon();

    const open = await openInstallations(configWith({ ENCRYPTION_KEY: KEY.replaceAll("0", "9") }));
    await expect(open?.store.find("T1")).rejects.toMatchObject({ code: "configuration_invalid" });
    await open?.close();
  });

  it("opens and makes nothing where there is no key or no database", async () => {
    const { folder, configWith } = setUp();
    expect(await openInstallations(configWith({}))).toBeNull();
    expect(await openInstallations(configWith({ ENCRYPTION_KEY: KEY }))).toBeNull();
    expect(existsSync(join(folder, "data"))).toBe(false);
  });
});
