import { describe, expect, it } from "vitest";
import type { AskingEvent, Question } from "../../../../src/entrypoints/web/client/server/ask.ts";
import { RequestFailed } from "../../../../src/entrypoints/web/client/server/problem.ts";
import type { Server } from "../../../../src/entrypoints/web/client/server/server.ts";
import { createAssistant } from "../../../../src/entrypoints/web/client/state/assistant.ts";
import { answer } from "./answers.ts";

type Script = (question: Question, signal: AbortSignal) => AsyncGenerator<AskingEvent, void, undefined>;

const unscripted = (): never => {
  throw new Error("This test does not script this call.");
};

function serverThatAsks(ask: Script, rest: Partial<Server> = {}): Server & { readonly asked: Question[] } {
  const asked: Question[] = [];
  return {
    passage: unscripted,
    answer: unscripted,
    giveFeedback: unscripted,
    exportAnswers: unscripted,
    cities: unscripted,
    documents: unscripted,
    ...rest,
    asked,
    ask(question, signal) {
      asked.push(question);
      return ask(question, signal);
    },
  };
}

async function* answers(): AsyncGenerator<AskingEvent, void, undefined> {
  yield { type: "sources-found", sources: 4, answerId: "ans_1" };
  yield { type: "answer-finished", answer: answer() };
}

async function* waits(_question: Question, signal: AbortSignal): AsyncGenerator<AskingEvent, void, undefined> {
  yield { type: "sources-found", sources: 4, answerId: "ans_1" };
  await new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

describe("the page's assistant", () => {
  it("asks within the conversation that the first answer named, and in the chosen city", async () => {
    const server = serverThatAsks(answers);
    const assistant = createAssistant(server);
    assistant.ask("  Where is Pages? ");
    await settled();
    assistant.chooseCity("tangier");
    assistant.ask("And in Tangier?");
    await settled();
    expect(server.asked).toEqual([
      { question: "Where is Pages?", city: null, section: null, conversationId: null, answerId: null },
      { question: "And in Tangier?", city: "tangier", section: null, conversationId: "cnv_1", answerId: null },
    ]);
  });

  it("asks within the chosen section, until another city is chosen", async () => {
    const server = serverThatAsks(answers);
    const assistant = createAssistant(server);
    assistant.chooseCity("tangier");
    assistant.chooseSection("report/tangier/labour");
    assistant.ask("One");
    await settled();
    assistant.chooseCity("istanbul");
    assistant.ask("Two");
    await settled();
    expect(server.asked.map(({ city, section }) => [city, section])).toEqual([
      ["tangier", "report/tangier/labour"],
      ["istanbul", null],
    ]);
    expect(assistant.state().turns[0]?.section).toBe("report/tangier/labour");
  });

  it("asks again where the question was asked, by the answer that the server may have finished", async () => {
    let broken = true;
    const server = serverThatAsks(async function* () {
      yield { type: "sources-found", sources: 4, answerId: "ans_9" };
      if (broken) throw new RequestFailed({ kind: "interrupted" });
      yield { type: "answer-finished", answer: answer() };
    });
    const assistant = createAssistant(server);
    assistant.chooseSection("report/tangier/labour");
    assistant.ask("One");
    await settled();
    assistant.chooseSection(null);
    broken = false;
    const [failed] = assistant.state().turns;
    if (failed !== undefined) assistant.askAgain(failed);
    await settled();
    expect(server.asked[1]).toMatchObject({ section: "report/tangier/labour", answerId: "ans_9" });
    expect(assistant.state().turns.map(({ phase }) => phase)).toEqual(["answered"]);
  });

  it("asks neither a blank question nor a second one at the same time", async () => {
    const assistant = createAssistant(serverThatAsks(waits));
    expect(assistant.ask(" \n ")).toBe(false);
    expect(assistant.ask("One")).toBe(true);
    expect(assistant.ask("Two")).toBe(false);
    expect(assistant.state().turns).toHaveLength(1);
    assistant.stop();
    await settled();
  });

  it("aborts the request when stopped, and does not call that a failure", async () => {
    const assistant = createAssistant(serverThatAsks(waits));
    assistant.ask("One");
    await settled();
    assistant.stop();
    await settled();
    expect(assistant.state().turns[0]).toMatchObject({ phase: "stopped", problem: null });
  });

  it("keeps the question when asking fails, and asks it again outside of a conversation that is gone", async () => {
    let gone = true;
    const server = serverThatAsks(async function* (question, signal) {
      if (gone && question.conversationId !== null) throw new RequestFailed({ kind: "conversation-gone" });
      yield* answers();
      void signal;
    });
    const assistant = createAssistant(server);
    assistant.ask("One");
    await settled();
    assistant.ask("Two");
    await settled();
    const failed = assistant.state().turns[1];
    expect(failed).toMatchObject({ question: "Two", phase: "failed", problem: { kind: "conversation-gone" } });
    gone = false;
    if (failed !== undefined) assistant.askAgain(failed, true);
    await settled();
    expect(server.asked.at(-1)).toEqual({
      question: "Two",
      city: null,
      section: null,
      conversationId: null,
      answerId: null,
    });
    expect(assistant.state().turns.map(({ phase }) => phase)).toEqual(["answered", "answered"]);
  });

  it("fetches an opened passage once, and again only after a failure", async () => {
    const fetched: string[] = [];
    const assistant = createAssistant(
      serverThatAsks(answers, {
        async passage(id) {
          fetched.push(id);
          throw new RequestFailed({ kind: "unreachable" });
        },
      }),
    );
    assistant.open({ passageId: "a/b/1", turn: null });
    assistant.open({ passageId: "a/b/1", turn: null });
    await settled();
    expect(assistant.state().passages["a/b/1"]).toEqual({ phase: "failed", problem: { kind: "unreachable" } });
    expect(fetched).toEqual(["a/b/1"]);
    assistant.open({ passageId: "a/b/1", turn: null });
    await settled();
    expect(fetched).toHaveLength(2);
  });
});
