import { describe } from "vitest";
import { embedderContract } from "../contracts/embedder.contract.ts";
import { createFakeEmbedder } from "./fake-embedder.ts";

describe("the fake embedder", () => {
  embedderContract(createFakeEmbedder);
});
