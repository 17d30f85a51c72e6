import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createSqliteQuizStore } from "../../../src/adapters/sqlite/quiz-store.ts";
import { createManualClock, type ManualClock } from "../../support/manual-clock.ts";
import { testServer } from "../../support/http-test-server.ts";
import { openTestQuizzes } from "../../support/open-quizzes.ts";
import { openQuizRoom, playerOf, type QuizRoom } from "../../support/quiz-room.ts";
import { sampleItem } from "../../support/sample-items.ts";
import { openSqliteStores } from "../../support/sqlite-stores.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const RIGHT = { type: "choice", options: ["b"] } as const;

/** A program over a file, with nothing of what an earlier one over it had in memory. */
async function programOver(file: string, clock: ManualClock) {
  const { database } = await openSqliteStores({ file });
  const items = ["one", "two"].map((id) => sampleItem("single-choice", { id }));
  return openTestQuizzes({ clock, items, store: createSqliteQuizStore(database) });
}

/** A room with a question open, and the same room behind a program that was started anew. */
async function restartedRoom() {
  const clock = createManualClock();
  const file = join(temporaryFolder(), "three-cities.db");
  const room = await openQuizRoom({ opened: await programOver(file, clock), count: 2 });
  const [ada, bo] = [await room.join("Ada"), await room.join("Bo")];
  await room.move({ type: "advance" });
  await room.move({ type: "advance" });
  await ada.answers(RIGHT);
  const { deadline } = (await bo.snapshot()).session;

  const opened = await programOver(file, clock);
  const server = testServer({ ...opened, now: clock.now });
  return { room, clock, deadline, stage: opened.stage, server, bo: playerOf(server, room.session, bo), ada };
}

async function phaseOf(room: QuizRoom, server: { get: QuizRoom["server"]["get"] }) {
  return (await server.get(`/api/sessions/${room.session}/host`)).json().session;
}

describe("a program that is started anew in the middle of a question", () => {
  test("goes on with the same deadline, the same players and their answers", async () => {
    const { room, clock, deadline, stage, server, ada, bo } = await restartedRoom();
    await clock.advance(10_000);
    stage.begin();
    expect((await bo.snapshot()).session).toMatchObject({ phase: "open", deadline, players: 2, answered: 1 });
    const again = playerOf(server, room.session, ada);
    expect((await again.answers({ type: "choice", options: ["a"] })).json()).toEqual({
      status: "repeated",
      response: RIGHT,
    });
    expect((await bo.answers(RIGHT)).json().status).toBe("counted");
    await clock.advance((deadline ?? 0) - clock.now() + 1_500);
    expect(await phaseOf(room, server)).toMatchObject({ phase: "closed", answered: 2 });
    stage.stop();
  });

  test("pauses when it was away past the deadline, and lets the host give the whole time again", async () => {
    const { room, clock, deadline, stage, server, bo } = await restartedRoom();
    await clock.advance(10 * 60_000);
    stage.begin();
    await clock.advance(0);
    const paused = await phaseOf(room, server);
    expect(paused).toMatchObject({ phase: "open", pause: "outage", deadline });
    expect((await bo.answers(RIGHT)).json()).toEqual({ status: "refused", reason: "paused" });
    const resume = { version: paused.version, move: { type: "resume", time: "whole" } };
    await server.post(`/api/sessions/${room.session}/moves`, resume);
    expect((await bo.snapshot()).session).toMatchObject({ pause: null, deadline: clock.now() + 30_000 });
    expect((await bo.answers(RIGHT)).json().status).toBe("counted");
    stage.stop();
  });
});
