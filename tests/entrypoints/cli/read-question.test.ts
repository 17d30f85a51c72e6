import { describe, expect, it } from "vitest";
import { readQuestion } from "../../../src/entrypoints/cli/read-question.ts";
import { createTerminalDouble } from "../../support/terminal-double.ts";

const NOTHING = { message: "There is no question to answer.", hint: "Write one." };

describe("readQuestion", () => {
  it("joins the words of the command line and leaves the pipe alone", async () => {
    expect(await readQuestion(["How", "much oil?"], createTerminalDouble({ input: "unread" }), NOTHING)).toBe(
      "How much oil?",
    );
  });

  it("reads the pipe when there are no words, or a dash", async () => {
    expect(await readQuestion([], createTerminalDouble({ input: "  How much öl?\n" }), NOTHING)).toBe("How much öl?");
    expect(await readQuestion(["-"], createTerminalDouble({ input: "How?" }), NOTHING)).toBe("How?");
  });

  it("is null when a person sits at the terminal", async () => {
    expect(await readQuestion([], createTerminalDouble(), NOTHING)).toBeNull();
  });

  it.each([[[""]], [["  "]]])("refuses %j as a question", async (words) => {
    await expect(readQuestion(words, createTerminalDouble(), NOTHING)).rejects.toThrow(
      "There is no question to answer.",
    );
  });

  it("refuses an empty pipe", async () => {
    await expect(readQuestion([], createTerminalDouble({ input: "\n" }), NOTHING)).rejects.toThrow(
      "There is no question to answer.",
    );
  });

  it.each([
    ["bytes that are no UTF-8", new Uint8Array([0xff, 0xfe, 0x41])],
    ["a NUL", "a\0b"],
  ])("refuses %s from the pipe", async (_, input) => {
    await expect(readQuestion([], createTerminalDouble({ input }), NOTHING)).rejects.toMatchObject({
      code: "invalid_request",
      message: expect.stringContaining("not text"),
    });
  });

  it("refuses a megabyte from the pipe", async () => {
    const input = "a".repeat(1024 * 1024);
    await expect(readQuestion([], createTerminalDouble({ input }), NOTHING)).rejects.toMatchObject({
      code: "invalid_request",
    });
  });
});
