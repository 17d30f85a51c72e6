import { describe, expect, it } from "vitest";
import { webApi } from "@slack/bolt";
import { createSlackClients } from "../../../src/entrypoints/slack/clients.ts";

describe("a workspace's client", () => {
  it("is kept until its token changes", async () => {
    let token = "xoxb-1";
    const clients = createSlackClients({ tokenOf: async () => token, apiUrl: null });
    const first = await clients.of("T1");
    expect(first).toBeInstanceOf(webApi.WebClient);
    expect(await clients.of("T1")).toBe(first);
    expect(await clients.of("T2")).not.toBe(first);
    token = "xoxb-2";
    expect((await clients.of("T1")).token).toBe("xoxb-2");
  });
});
