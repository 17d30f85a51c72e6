import { expect, onTestFinished, test } from "vitest";
import { BEES } from "../../support/bee-corpus.ts";
import { createAsker } from "./asked.ts";
import { fastClock, measureOutage } from "./measure-outage.ts";
import { openSetting } from "./setting.ts";

test("a model that is down for five minutes is called twenty times at most, and asked again soon after it is back", async () => {
  const clock = fastClock(40);
  const setting = await openSetting({ files: BEES, clock });
  onTestFinished(setting.close);
  const questions = ["How many hives are there in Lyon?", "Since when have the monks of Braga kept bees?"];
  const ask = createAsker(setting.server);
  const outage = await measureOutage("server-error", { ...setting, ask, questions, clock });
  expect(outage.questions).toBeGreaterThan(30);
  expect(outage.calls).toBeGreaterThan(3);
  expect(outage.calls).toBeLessThanOrEqual(20);
  // The program's own seconds, which are quickened: a probe every thirty, and the answer.
  expect(outage.back).toBeLessThanOrEqual(35);
});
