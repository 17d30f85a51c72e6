import { describe, expect, it } from "vitest";
import { mentionedPeople, spokenText } from "../../../src/entrypoints/slack/spoken-text.ts";

describe("a message as it was meant to be read", () => {
  it.each([
    ["<@U1ABC> What is R&amp;D?", "What is R&D?"],
    ["see <https://example.org/a|this page> in <#C1|general>", "see this page in general"],
    ["<!here> is 3 &lt; 4?", "is 3 < 4?"],
    ["a &amp;lt;b", "a &lt;b"],
    [":wave: at 10:30 :flag-de:", "at 10:30"],
    ["كم عدد اللاجئين؟ <@U1ABC>", "كم عدد اللاجئين؟"],
    ["two\nlines", "two\nlines"],
    ["<<@U1>>", "< >"],
  ])("%s", (text, spoken) => {
    expect(spokenText(text)).toBe(spoken);
  });

  it("names the people that it mentions", () => {
    expect(mentionedPeople("<@U1ABC> and <@W2|boris>, not <#C1|x> or @anna")).toEqual(["U1ABC", "W2"]);
  });
});
