import { expect, it } from "vitest";
import type { InstallationStore } from "../../src/core/chat/installation-store.ts";

/** What every installation store does. */
export function installationStoreContract(open: () => Promise<InstallationStore>): void {
  it("keeps one installation for each team, until it is removed", async () => {
    const installations = await open();
    expect(await installations.find("T1")).toBeNull();
    await installations.save("T2", '{"botToken":"two"}');
    await installations.save("T1", '{"botToken":"one"}');
    await installations.save("T1", '{"botToken":"newer","name":"Çağlar"}');
    expect(await installations.find("T1")).toBe('{"botToken":"newer","name":"Çağlar"}');
    expect(await installations.teams()).toEqual(["T1", "T2"]);
    await installations.remove("T1");
    await installations.remove("T1");
    expect(await installations.find("T1")).toBeNull();
    expect(await installations.teams()).toEqual(["T2"]);
  });
}
