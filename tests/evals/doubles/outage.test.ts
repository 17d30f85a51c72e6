import { expect, onTestFinished, test } from "vitest";
import { BEES } from "../../support/bee-corpus.ts";
import { createManualClock } from "../../support/manual-clock.ts";
import { createAsker } from "./asked.ts";
import { measureOutage } from "./measure-outage.ts";
import { openSetting } from "./setting.ts";

test("a model that is down for five minutes is called twenty times at most, and asked again soon after it is back", async () => {
  const clock = createManualClock();
  const setting = await openSetting({ files: BEES, clock });
  onTestFinished(setting.close);
  const questions = ["How many hives are there in Lyon?", "Since when have the monks of Braga kept bees?"];
  const ask = createAsker(setting.server);
  const pass = () => clock.advance(2_000);
  const outage = await measureOutage("server-error", { ...setting, ask, questions, clock, pass });
  expect(outage.questions).toBe(150);
  expect(outage.calls).toBeGreaterThan(3);
  expect(outage.calls).toBeLessThanOrEqual(20);
  // The program's own seconds, of which a question takes two.
  expect(outage.back).toBeLessThanOrEqual(35);
});
