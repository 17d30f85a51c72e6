import { describe, expect, it } from "vitest";
import { decodeAction } from "../../../../src/entrypoints/slack/actions.ts";
import {
  editedMessage,
  mutedMessage,
  noticeMessage,
  problemMessage,
} from "../../../../src/entrypoints/slack/blocks/notice.ts";
import { quickStartMessage, suggestedPrompts } from "../../../../src/entrypoints/slack/blocks/quick-start.ts";
import { blockProblems } from "../../../support/slack/block-problems.ts";
import { clicksOf, textsOf } from "../../../support/slack/reading-blocks.ts";

const actionsOf = (blocks: unknown) => clicksOf(blocks).map(({ id, value }) => decodeAction(id, value));

describe("what is said beside answers", () => {
  it("gives an error a reference and the question to ask again", () => {
    const { blocks } = problemMessage("Something failed.", { language: "en", reference: "r-1", question: "Who?" });
    expect(textsOf(blocks).join("\n")).toContain("r-1");
    expect(actionsOf(blocks)).toEqual([{ name: "ask", value: { question: "Who?" } }]);
  });

  it("leaves the button out where the question is too long for one, and keeps within the limits", () => {
    const { blocks } = problemMessage("<!channel> ".repeat(900), {
      language: "en",
      reference: "r".repeat(900),
      question: "“".repeat(3000),
    });
    expect(clicksOf(blocks)).toEqual([]);
    expect(blockProblems(blocks, "message")).toEqual([]);
  });

  it("pings nobody, whatever a notice says", () => {
    const { blocks, text } = noticeMessage("<!channel> & <@U012AB3CD> see https://evil.example");
    expect(blockProblems(blocks, "message")).toEqual([]);
    expect(text).not.toMatch(/[<>]|:\/\//u);
  });

  it("lets a muted thread be answered again, and an edited question be answered", () => {
    const thread = { channel: "C0123456789", thread: "1700000000.000100" };
    expect(actionsOf(mutedMessage(thread, "en").blocks)).toEqual([{ name: "unmute", value: thread }]);
    const question = { channel: "C0123456789", message: "1700000000.000200" };
    expect(actionsOf(editedMessage(question, "en").blocks)).toEqual([{ name: "answer_message", value: question }]);
  });

  it("shows newcomers how to ask, with questions to click and the channel's settings", () => {
    const { blocks } = quickStartMessage(["What is an arrival city?"], "en", "C0123456789");
    expect(textsOf(blocks).join("\n")).toContain("/three-cities");
    expect(actionsOf(blocks)).toEqual([
      { name: "ask", value: { question: "What is an arrival city?" } },
      { name: "open_settings", value: { channel: "C0123456789" } },
    ]);
  });

  it("suggests at most four prompts", () => {
    expect(suggestedPrompts("en").prompts).toHaveLength(4);
    expect(
      suggestedPrompts(
        "en",
        Array.from({ length: 9 }, () => "a".repeat(100)),
      ).prompts,
    ).toHaveLength(4);
  });
});
