import { describe } from "vitest";
import { splitUnits } from "../../../src/core/corpus/split-units.ts";
import { textSplitterContract } from "../../contracts/text-splitter.contract.ts";

describe("the splitter of the core", () => {
  textSplitterContract({ split: async (request) => splitUnits(request) });
});
