import { expect, test } from "vitest";
import { runRedelivery } from "../../../soak/redelivery.ts";

test.each(["http", "socket"] as const)(
  "a question that comes in many deliveries, and all over again, is answered once over %s",
  async (connection) => {
    const report = await runRedelivery({ events: 20, connection });
    expect(report).toMatchObject({ questions: 20, answers: 20, unanswered: 0, doubled: 0 });
    // Two events of each, four times and once more.
    expect(report.deliveries).toBeGreaterThanOrEqual(20 * 2 * 5);
  },
  120_000,
);
