import { describe, expect, test } from "vitest";
import type { Move } from "../../../src/core/quiz/session/move.ts";
import { openTestQuizzes } from "../../support/open-quizzes.ts";
import { openQuizRoom, playerOf } from "../../support/quiz-room.ts";
import { sampleItem } from "../../support/sample-items.ts";

const ADVANCE: Move = { type: "advance" };
const RIGHT = { type: "choice", options: ["b"] } as const;
const WRONG = { type: "choice", options: ["a"] } as const;

/** Questions that are all answered by choosing one. */
const items = ["one", "two", "three"].map((id) => sampleItem("single-choice", { id }));

/** A room in which so many steps were gone. */
async function roomAfter(steps: number) {
  const room = await openQuizRoom({ opened: openTestQuizzes({ items }) });
  for (let step = 0; step < steps; step += 1) await room.move(ADVANCE);
  return room;
}

describe("playing over HTTP", () => {
  test("counts the first answer; repeating it, or another one, changes nothing", async () => {
    const room = await roomAfter(0);
    const ada = await room.join("Ada");
    await room.move(ADVANCE);
    await room.move(ADVANCE);
    expect((await ada.answers(RIGHT)).json()).toEqual({ status: "counted", response: RIGHT });
    expect((await ada.answers(RIGHT)).json()).toEqual({ status: "repeated", response: RIGHT });
    expect((await ada.answers(WRONG)).json()).toEqual({ status: "repeated", response: RIGHT });
    expect((await room.hostSnapshot()).session.answered).toBe(1);
  });

  test("after a refresh, or on another device, goes on as the same player, who cannot answer twice", async () => {
    const room = await roomAfter(0);
    const ada = await room.join("Ada");
    await room.move(ADVANCE);
    await room.move(ADVANCE);
    await ada.answers(WRONG);
    const phone = playerOf(room.server, room.session, await room.join("Ada again", { returning: ada.id }));
    expect((await phone.snapshot()).you).toMatchObject({ id: ada.id, name: "Ada", response: WRONG });
    expect((await phone.answers(RIGHT)).json()).toEqual({ status: "repeated", response: WRONG });
    expect((await room.hostSnapshot()).participants).toHaveLength(1);
  });

  test("lets who comes late play from the next question", async () => {
    const room = await roomAfter(2);
    const late = await room.join("Bo");
    expect((await late.snapshot()).you.plays).toBe(false);
    expect((await late.answers(RIGHT)).json()).toEqual({ status: "refused", reason: "joined-later" });
    for (let step = 0; step < 5; step += 1) await room.move(ADVANCE);
    expect((await late.snapshot()).session).toMatchObject({ phase: "open", question: 1 });
    expect((await late.answers(RIGHT)).json().status).toBe("counted");
  });

  test("takes no late answer, and lets none land in the next question", async () => {
    const room = await roomAfter(0);
    const ada = await room.join("Ada");
    await room.move(ADVANCE);
    await room.move(ADVANCE);
    const { question, version } = (await ada.snapshot()).session;
    await room.clock.advance(30_001);
    expect((await ada.answers(RIGHT, { question, version })).json()).toEqual({ status: "refused", reason: "late" });
    for (let step = 0; step < 5; step += 1) await room.move(ADVANCE);
    expect((await ada.snapshot()).session).toMatchObject({ phase: "open", question: 1 });
    for (const seen of [
      { question, version },
      { question: 1, version },
    ])
      expect((await ada.answers(RIGHT, seen)).json()).toEqual({ status: "refused", reason: "stale" });
    expect((await ada.snapshot()).you.response).toBeNull();
  });

  test("goes on by itself when the host's page is closed: questions close in time", async () => {
    const room = await roomAfter(2);
    const ada = await room.join("Ada");
    room.stage.begin();
    await room.clock.advance(31_000);
    room.stage.stop();
    expect((await ada.snapshot()).session.phase).toBe("closed");
  });

  test("skips nothing when two clicks, or two hosts, advance at once", async () => {
    const room = await roomAfter(1);
    const { version } = (await room.hostSnapshot()).session;
    const both = await Promise.all([room.move(ADVANCE, version), room.move(ADVANCE, version)]);
    expect(both.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    const refused = both.find(({ statusCode }) => statusCode === 409)?.json();
    expect(refused).toMatchObject({ code: "session_moved", version: version + 1 });
    expect((await room.hostSnapshot()).session).toMatchObject({ phase: "open", version: version + 1 });
  });

  test("refuses what is no answer to the question, and keeps nothing of it", async () => {
    const room = await roomAfter(0);
    const ada = await room.join("Ada");
    await room.move(ADVANCE);
    await room.move(ADVANCE);
    for (const response of [
      { type: "choice", options: ["z"] },
      { type: "choice", options: ["a", "b"] },
      { type: "number", value: 1 },
    ] as const)
      expect((await ada.answers(response)).statusCode).toBe(400);
    expect((await ada.snapshot()).you.response).toBeNull();
  });

  test("tells each only of themselves, and lets them choose their own time", async () => {
    const room = await roomAfter(2);
    const ada = await room.join("Ada");
    const change = { method: "PATCH", url: `/api/play/${room.session}`, headers: { cookie: ada.cookie } } as const;
    const reply = await room.server.send({ ...change, payload: { timeFactor: 2, name: "  Ada\u202e  L. " } });
    expect(reply.json().you).toMatchObject({ name: "Ada L.", timeFactor: 2 });
    const { openedAt, deadline } = reply.json().session;
    expect(deadline - (openedAt ?? 0)).toBe(60_000);
    const others = JSON.stringify([
      await room.hostSnapshot(),
      (await room.asHost({ url: `/api/sessions/${room.session}/screen` })).json(),
    ]);
    expect(others).not.toContain("timeFactor");
    for (const payload of [{ timeFactor: 4 }, { name: "" }, { team: "none" }, { points: 1000 }])
      expect((await room.server.send({ ...change, payload })).statusCode).toBe(400);
  });

  test("takes objections to what was revealed, and shows them to the host", async () => {
    const room = await roomAfter(2);
    const ada = await room.join("Ada");
    const object = () =>
      room.server.post(
        `/api/play/${room.session}/disputes`,
        { question: 0, text: "It is green." },
        { cookie: ada.cookie },
      );
    expect((await object()).statusCode).toBe(400);
    await room.move(ADVANCE);
    await room.move(ADVANCE);
    expect((await object()).statusCode).toBe(204);
    expect((await room.hostSnapshot()).disputes).toMatchObject([{ name: "Ada", question: 0, text: "It is green." }]);
  });

  test("shows after the end what was right, from one's first question on", async () => {
    const room = await roomAfter(0);
    const ada = await room.join("Ada");
    await room.move(ADVANCE);
    await room.move(ADVANCE);
    await ada.answers(WRONG);
    const bo = await room.join("Bo");
    for (let step = 0; step < 6; step += 1) await room.move(ADVANCE);
    expect((await ada.get("/review")).json().code).toBe("session_not_over");
    await room.move({ type: "finish" });
    const { questions } = (await ada.get("/review")).json();
    expect(questions).toMatchObject([{ question: 0, key: RIGHT, response: WRONG, isRight: false, isVoid: false }]);
    expect((await bo.get("/review")).json().questions).toEqual([]);
  });
});
