import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ACTION_NAMES,
  actionId,
  actionPattern,
  decodeAction,
  encodeAction,
} from "../../../src/entrypoints/slack/actions.ts";
import { LIMITS } from "../../../src/entrypoints/slack/limits.ts";

describe("the actions", () => {
  it("come back as they went out", () => {
    const value = { passage: "report/istanbul/<&>/“é”", answer: "ans_7Zk2", citation: 2 };
    const encoded = encodeAction("show_passage", value);
    expect(encoded).not.toMatch(/[<>&]/u);
    expect(decodeAction("show_passage:3", encoded ?? "")).toEqual({ name: "show_passage", value });
  });

  it("are told apart by their ids, whatever place they have in a block", () => {
    for (const name of ACTION_NAMES) {
      const matching = ACTION_NAMES.filter((other) => actionPattern(other).test(actionId(name, 7)));
      expect(matching).toEqual([name]);
      expect(actionPattern(name).test(actionId(name))).toBe(true);
    }
  });

  it("have no button where the value is longer than Slack takes", () => {
    expect(encodeAction("ask", { question: "a".repeat(1900) })).not.toBeNull();
    expect(encodeAction("ask", { question: "<".repeat(1900) })).toBeNull();
    expect(
      encodeAction("switch_language", { answer: `ans_${"a".repeat(48)}`, language: "de" }, LIMITS.optionValue),
    ).toBeNull();
  });

  it.each([
    ["an id that is none of ours", "open_door", "{}"],
    ["a name that every object has", "constructor", "{}"],
    ["an id with something behind it", "more:1:2", '{"answer":"ans_a","page":1}'],
    ["a value that is no JSON", "more", "{"],
    ["a value that another action carries", "more", '{"question":"Who?"}'],
    ["an answer's id that is none", "more", '{"answer":"../etc","page":1}'],
    ["a page before the first", "more", '{"answer":"ans_a","page":-1}'],
    ["a thread elsewhere", "mute", '{"channel":"<!channel>","thread":"1.1"}'],
    ["a language that nobody reads", "set_language", '{"language":"xx"}'],
    ["a value longer than Slack gives back", "ask", JSON.stringify({ question: "a".repeat(2000) })],
  ])("are not taken back with %s", (_what, id, value) => {
    expect(decodeAction(id, value)).toBeNull();
  });

  it("never fail, whatever comes in", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...ACTION_NAMES), fc.string()),
        fc.oneof(fc.json(), fc.string()),
        (id, value) => {
          const action = decodeAction(id, value);
          expect(action === null || ACTION_NAMES.includes(action.name)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
