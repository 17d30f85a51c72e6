import { describe, expect, it } from "vitest";
import { answerMessages } from "../../../src/core/messages/en/answer.ts";

const { subject, cityWithoutFigure, cityWithoutStatement } = answerMessages;

describe("what an answer says about a city that is missing", () => {
  it.each([
    [subject.report, "For Izmir, the report gives no such figure.", "For Izmir, the report says nothing on this."],
    [
      subject.document,
      "For Izmir, the document gives no such figure.",
      "For Izmir, the document says nothing on this.",
    ],
    [subject.library, "For Izmir, the library gives no such figure.", "For Izmir, the library says nothing on this."],
  ])("calls the corpus as a refusal does: %s", (name, figure, statement) => {
    expect([cityWithoutFigure("Izmir", name), cityWithoutStatement("Izmir", name)]).toEqual([figure, statement]);
  });
});
