import { describe, expect, test } from "vitest";
import { readAllEvents } from "../../support/event-stream-client.ts";
import { eventsOf } from "../../support/fake-application.ts";
import { openTestQuizzes } from "../../support/open-quizzes.ts";
import { openQuizRoom } from "../../support/quiz-room.ts";
import { sampleItem } from "../../support/sample-items.ts";
import { answerWith } from "../../support/scripted-application.ts";

const TELLING = answerWith({ answer: "The lamp is red.", citations: [] });
const OTHER = answerWith({ answer: "Kiel burns oil.", citations: [] });

async function roomWithAssistant(answer = TELLING) {
  const opened = openTestQuizzes({ items: [sampleItem("single-choice")] });
  const room = await openQuizRoom({ opened, count: 1, script: { ask: () => eventsOf(answer) } });
  const ada = await room.join("Ada");
  const ask = (cookie: string, accept = "application/json") =>
    room.server.post("/api/ask", { question: "Which colour is the lamp?" }, { cookie, accept });
  return { ...room, ada, ask };
}

describe("the assistant in the room", () => {
  test("holds back from players what the open question asks, until it is revealed", async () => {
    const { ada, ask, move } = await roomWithAssistant();
    const told = async () => (await ask(ada.cookie)).json().answer ?? "held back";
    expect(await told()).toBe(TELLING.answer);
    await move({ type: "advance" });
    expect(await told()).toBe(TELLING.answer);
    await move({ type: "advance" });
    const reply = await ask(ada.cookie);
    expect(reply.statusCode).toBe(409);
    expect(reply.json()).toMatchObject({ code: "held_back", title: "Answered after the question" });
    expect(reply.body).not.toContain(TELLING.answer);
    await move({ type: "advance" });
    expect(await told()).toBe("held back");
    await move({ type: "advance" });
    expect(await told()).toBe(TELLING.answer);
  });

  test("sends nothing of it as events either", async () => {
    const { server, ada, move } = await roomWithAssistant();
    await move({ type: "advance" });
    await move({ type: "advance" });
    const origin = await server.app.listen({ host: "127.0.0.1", port: 0 });
    const ask = (cookie: string) =>
      fetch(`${origin}/api/ask`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "text/event-stream", cookie },
        body: JSON.stringify({ question: "Which colour is the lamp?" }),
      });
    const held = await ask(ada.cookie);
    expect(held.status).toBe(409);
    expect(await held.json()).toMatchObject({ code: "held_back" });
    const events = await readAllEvents(await ask(""));
    expect(events.at(-1)).toMatchObject({ event: "answer" });
  });

  test("answers other questions, everybody else, and all where the book is open", async () => {
    const { ada, ask, move } = await roomWithAssistant();
    const other = await roomWithAssistant(OTHER);
    for (const step of [move, other.move]) {
      await step({ type: "advance" });
      await step({ type: "advance" });
    }
    expect((await other.ask(other.ada.cookie)).statusCode).toBe(200);
    expect((await ask("")).statusCode).toBe(200);
    expect((await ask("player-ses_1=ply_unknown")).statusCode).toBe(200);
    expect((await ask(ada.cookie)).statusCode).toBe(409);
    await move({ type: "open-book", on: true });
    expect((await ask(ada.cookie)).statusCode).toBe(200);
  });
});
