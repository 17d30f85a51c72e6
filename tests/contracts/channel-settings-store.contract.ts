import { expect, it } from "vitest";
import type { ChannelSettingsStore } from "../../src/core/chat/channel-settings-store.ts";

/** What every store of channel settings does. */
export function channelSettingsStoreContract(open: () => Promise<ChannelSettingsStore>): void {
  it("gives a channel's settings as they were written last, each channel's its own", async () => {
    const settings = await open();
    expect(await settings.read("slack:T1:C1")).toBeNull();
    await settings.write("slack:T1:C1", "{}");
    await settings.write("slack:T1:C1", '{"language":"tr"}');
    await settings.write("slack:T2:C1", '{"language":"ar"}');
    expect(await settings.read("slack:T1:C1")).toBe('{"language":"tr"}');
    expect(await settings.read("slack:T2:C1")).toBe('{"language":"ar"}');
  });
}
