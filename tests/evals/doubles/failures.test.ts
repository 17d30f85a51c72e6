import { afterAll, beforeAll, expect, test } from "vitest";
import { BEES } from "../../support/bee-corpus.ts";
import { FAILURES } from "../../support/model-doubles/failing-model.ts";
import { measureFailures } from "./measure-failures.ts";
import { openSetting, type Setting } from "./setting.ts";

const QUESTIONS = ["How many hives are there in Lyon?", "Since when have the monks of Braga kept bees?"];

let setting: Setting;
beforeAll(async () => {
  setting = await openSetting({ files: BEES, settings: { MODEL_DEADLINE_SECONDS: "2", MODEL_STALL_SECONDS: "1" } });
});
afterAll(() => setting.close());

// Asked whole and as a stream.
test.each(FAILURES)(
  "a model that fails so (%s) leaves the whole extract, marked, and works again at once",
  async (failure) => {
    const [tally] = await measureFailures([failure], 2, { ...setting, questions: QUESTIONS, deadline: 20_000 });
    expect(tally).toMatchObject({ failure, questions: 2, fellBack: 2, wrong: [] });
  },
);
