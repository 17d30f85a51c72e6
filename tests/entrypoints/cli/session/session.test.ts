import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it, vi } from "vitest";
import type { Answer, AskRequest } from "../../../../src/core/answer/answer.ts";
import { AppError } from "../../../../src/core/errors.ts";
import { runSession } from "../../../../src/entrypoints/cli/session/session.ts";
import { sampleExplanation } from "../../../support/sample-explanation.ts";
import { answerWith, createScriptedApplication } from "../../../support/scripted-application.ts";
import { createTerminalDouble } from "../../../support/terminal-double.ts";

const CONTROL = { c: "\u0003", d: "\u0004" } as const;

/** A person at a terminal: types, and waits until something is read there. */
function sitDown(
  ask: (request: AskRequest) => Answer | Promise<Answer>,
  filter: Omit<AskRequest, "question"> = {},
  options: { readonly explains?: boolean } = {},
) {
  const keyboard = new PassThrough();
  const terminal = createTerminalDouble({ input: keyboard, columns: 80 });
  const application = createScriptedApplication({ ask, explain: () => sampleExplanation() });
  const ended = runSession(application, terminal, filter, options);
  const screen = () => stripVTControlCharacters(terminal.out.text() + terminal.err.text());
  let seen = 0;
  return {
    application,
    ended,
    screen,
    type: (text: string) => keyboard.write(text),
    /** Resolves when the text appears behind what was waited for before. */
    async reads(text: string) {
      await vi.waitFor(() => {
        const place = screen().indexOf(text, seen);
        expect(place, `“${text}” in:\n${screen()}`).toBeGreaterThanOrEqual(seen);
        seen = place + text.length;
      });
    },
    async leaves() {
      keyboard.write(CONTROL.d);
      expect(await ended).toBe(0);
    },
  };
}

describe("a conversation at the terminal", () => {
  it("names the report, takes a question and a follow-up in the same conversation", async () => {
    const person = sitDown(() => answerWith({ conversationId: "cnv_7" }));
    await person.reads("Ask about Lights of the North.");
    person.type("How much oil?\r");
    await person.reads("[1] ◆ K Kiel › Lamps, pages 6–9");
    person.type("And in Brest?\r");
    await person.reads("[1] ◆ K Kiel › Lamps, pages 6–9");
    await person.leaves();
    expect(person.application.asked.map(({ question, conversationId }) => [question, conversationId])).toEqual([
      ["How much oil?", undefined],
      ["And in Brest?", "cnv_7"],
    ]);
  });

  it("shows the quotes with /sources, and says so when there are none yet", async () => {
    const person = sitDown(() => answerWith());
    person.type("/sources\r");
    await person.reads("There is no answer yet");
    person.type("How much oil?\r");
    await person.reads("[1] ◆ K");
    expect(person.screen()).not.toContain("“The lamp");
    person.type("/sources\r");
    await person.reads("“The lamp of Kiel burns 14.6 litres");
    await person.leaves();
  });

  it("shows behind each answer how it came about, when that was asked for", async () => {
    const person = sitDown(() => answerWith(), {}, { explains: true });
    person.type("How much oil?\r");
    await person.reads("[1] ◆ K Kiel › Lamps, pages 6–9");
    await person.reads("How this answer came about");
    await person.leaves();
  });

  it("forgets the conversation with /new", async () => {
    const person = sitDown(() => answerWith({ conversationId: "cnv_7" }));
    person.type("How much oil?\r");
    await person.reads("[1] ◆ K");
    person.type("/new\r");
    await person.reads("A new conversation");
    person.type("And now?\r");
    await person.reads("[1] ◆ K");
    await person.leaves();
    expect(person.application.asked[1]?.conversationId).toBeUndefined();
  });

  it("narrows to a city with /city and shows it in the prompt until it is cleared", async () => {
    const person = sitDown(() => answerWith());
    person.type("/city KIEL\r");
    await person.reads("Asking about Kiel only.");
    await person.reads("Kiel › ");
    person.type("How much oil?\r");
    await person.reads("[1] ◆ K");
    person.type("/city\r");
    await person.reads("Asking about all cities.");
    person.type("How much oil?\r");
    await person.reads("[1] ◆ K");
    await person.leaves();
    expect(person.application.asked.map(({ city }) => city)).toEqual(["kiel", undefined]);
  });

  it("says which cities there are when one is unknown, and keeps the old choice", async () => {
    const person = sitDown(() => answerWith(), { city: "kiel" });
    person.type("/city Atlantis\r");
    await person.reads("There is no city Atlantis in the corpus. It has Kiel, Brest.");
    await person.reads("Kiel › ");
    await person.leaves();
  });

  it("explains itself with /help and refuses what it does not know", async () => {
    const person = sitDown(() => answerWith());
    person.type("/help\r");
    await person.reads("/city NAME  ask about one city only");
    person.type("/dance\r");
    await person.reads("There is no /dance.");
    await person.leaves();
  });

  it("goes on after an error", async () => {
    const person = sitDown(({ question }) => {
      if (question === "bad") throw new AppError("invalid_request", "That is no question.");
      return answerWith();
    });
    person.type("bad\r");
    await person.reads("Error: That is no question.");
    person.type("good\r");
    await person.reads("[1] ◆ K");
    await person.leaves();
  });

  it("asks again in a new conversation when the old one is no longer kept", async () => {
    const person = sitDown(({ conversationId }) => {
      if (conversationId !== undefined) throw new AppError("conversation_not_found", "Gone.");
      return answerWith();
    });
    person.type("one\r");
    await person.reads("[1] ◆ K");
    person.type("two\r");
    await person.reads("This conversation is no longer kept.");
    await person.reads("[1] ◆ K");
    await person.leaves();
    expect(person.application.asked.map(({ question }) => question)).toEqual(["one", "two", "two"]);
  });

  it("stops an answer at Ctrl-C and stays", async () => {
    const person = sitDown(({ question }) => (question === "slow" ? new Promise<Answer>(() => {}) : answerWith()));
    person.type("slow\r");
    await person.reads("Looking in the report");
    person.type(CONTROL.c);
    await person.reads("Stopped.");
    person.type("quick\r");
    await person.reads("[1] ◆ K");
    await person.leaves();
  });

  it("clears the line at Ctrl-C, and on an empty line says how to leave", async () => {
    const person = sitDown(() => answerWith());
    await person.reads("› ");
    person.type(`half a quest${CONTROL.c}whole?\r`);
    await person.reads("[1] ◆ K");
    expect(person.application.asked[0]?.question).toBe("whole?");
    person.type(CONTROL.c);
    await person.reads("Ctrl-D or /quit leaves.");
    await person.leaves();
  });

  it.each(["/quit", "/exit", "/QUIT"])("leaves with %s", async (word) => {
    const person = sitDown(() => answerWith());
    person.type(`${word}\r`);
    expect(await person.ended).toBe(0);
  });
});
