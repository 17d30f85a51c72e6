import { describe } from "vitest";
import { createMemoryChatStores } from "../../../src/adapters/memory/chat-stores.ts";
import { createMemoryStores } from "../../../src/adapters/memory/stores.ts";
import { channelSettingsStoreContract } from "../../contracts/channel-settings-store.contract.ts";
import { feedbackStoreContract } from "../../contracts/feedback-store.contract.ts";
import { installationStoreContract } from "../../contracts/installation-store.contract.ts";
import { personStoreContract } from "../../contracts/person-store.contract.ts";
import { threadStoreContract } from "../../contracts/thread-store.contract.ts";

describe("the chat stores in memory", () => {
  async function open() {
    const { answers, conversations, eraseAnswers } = createMemoryStores();
    return { answers, conversations, stores: createMemoryChatStores({ answers, eraseAnswers }) };
  }

  threadStoreContract(async () => (await open()).stores.threads);
  channelSettingsStoreContract(async () => (await open()).stores.channelSettings);
  installationStoreContract(async () => {
    const { installations } = (await open()).stores;
    if (installations === null) throw new Error("memory keeps installations");
    return installations;
  });
  personStoreContract(open);
  feedbackStoreContract(async () => {
    const { stores, ...rest } = await open();
    return { ...rest, feedback: stores.feedback };
  });
});
