import { describe, expect, it } from "vitest";
import type { JoinWish } from "../../../../src/core/quiz/quizzes.ts";
import type { Move } from "../../../../src/core/quiz/session/move.ts";
import type { Session } from "../../../../src/core/quiz/session/session.ts";
import { openTestQuizzes, startedSession } from "../../../support/open-quizzes.ts";
import { sampleItem, sampleItems } from "../../../support/sample-items.ts";

const JOIN: Omit<JoinWish, "code"> = {
  name: "Ada",
  language: "de",
  team: null,
  door: "web",
  person: null,
  returning: null,
};
const RIGHT = { type: "choice", options: ["b"] } as const;

async function room(options: { readonly count?: number } = {}) {
  const items = Array.from({ length: 5 }, (_, number) => sampleItem("single-choice", { id: `item-${number}` }));
  const opened = openTestQuizzes({ items });
  const { quizzes } = opened;
  let session = await startedSession(quizzes, { count: options.count ?? 2 });
  const { id, code } = session;
  return {
    ...opened,
    id,
    code,
    session: () => session,
    join: (wish: Partial<JoinWish> = {}) => quizzes.join({ ...JOIN, code, ...wish }),
    /** Moves from where it is by now. */
    async move(...moves: Move[]): Promise<Session> {
      for (const move of moves) session = await quizzes.move(id, (await quizzes.session(id)).version, move, "trainer");
      return session;
    },
    async answer(participant: string, options: string[] = ["b"]) {
      const { version, question } = await quizzes.session(id);
      return quizzes.answer({ session: id, participant, question, version, response: { type: "choice", options } });
    },
  };
}

const advance: Move = { type: "advance" };

describe("playing", () => {
  it("is joined by the code however it is typed, and not by another one", async () => {
    const { join, code, quizzes } = await room();
    const typed = `${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
    expect(await join({ code: typed })).toMatchObject({ name: "Ada", language: "de", firstQuestion: 0 });
    for (const wrong of ["", "ABC", "ABC0O1", "ZZZZZZ"]) {
      await expect(quizzes.join({ ...JOIN, code: wrong })).rejects.toMatchObject({ code: "session_not_found" });
    }
  });

  it("tells people of the same name apart, and refuses none or an endless one", async () => {
    const { join } = await room();
    const names = [];
    for (const name of ["Ada", "ada ", "A\u202eda"]) names.push((await join({ name })).name);
    expect(names).toEqual(["Ada", "ada (2)", "Ada (3)"]);
    for (const name of ["", " \u200b ", "x".repeat(41)]) {
      await expect(join({ name })).rejects.toMatchObject({ code: "invalid_request" });
    }
  });

  it("brings back who they were after a refresh, also with their answer", async () => {
    const { join, move, answer, quizzes } = await room();
    const ada = await join();
    await move(advance, advance);
    await answer(ada.id);
    expect(await join({ name: "Somebody", returning: ada.id })).toEqual(ada);
    expect(await answer(ada.id, ["c"])).toMatchObject({ status: "repeated", answer: { response: RIGHT } });
    expect((await quizzes.playerSnapshot(ada.id)).you.response).toEqual(RIGHT);
  });

  it("lets those who come late play from the next question", async () => {
    const { join, move, answer, quizzes } = await room();
    await move(advance, advance);
    const late = await join();
    expect(await answer(late.id)).toEqual({ status: "refused", reason: "joined-later" });
    expect((await quizzes.playerSnapshot(late.id)).you.plays).toBe(false);
    await move(advance, advance, advance, advance, advance);
    expect(await answer(late.id)).toMatchObject({ status: "counted" });
  });

  it("puts those who choose no team into the smallest, and refuses a team that is not there", async () => {
    const { quizzes } = openTestQuizzes();
    const drawn = await quizzes.draw(
      { language: "en", cities: [], theme: null, count: 1, kinds: [], difficulties: [] },
      { title: null, owner: "trainer" },
    );
    const kept = await quizzes.change(drawn.id, 1, { type: "keep-all" });
    await quizzes.change(kept.id, 2, { type: "settings", settings: { teams: ["North", "South"] } });
    const { code } = await quizzes.start({ quizId: drawn.id, host: "trainer", channel: null });
    const teams = [];
    for (const team of ["North", null, null, null]) teams.push((await quizzes.join({ ...JOIN, code, team })).team);
    expect(teams).toEqual(["North", "South", "North", "South"]);
    await expect(quizzes.join({ ...JOIN, code, team: "East" })).rejects.toMatchObject({ code: "invalid_request" });
  });

  it("is moved by its hosts alone, and by a co-host once added", async () => {
    const { quizzes, id, move } = await room();
    await expect(quizzes.move(id, 1, advance, "guest")).rejects.toMatchObject({ code: "not_the_host" });
    await move({ type: "add-host", host: "guest" });
    expect(await quizzes.move(id, 2, advance, "guest")).toMatchObject({ phase: "ready" });
  });

  it("skips nothing when two hosts, or two clicks, go on at once", async () => {
    const { quizzes, id } = await room();
    const clicks = await Promise.allSettled([1, 2, 3].map(() => quizzes.move(id, 1, advance, "trainer")));
    expect(clicks.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await quizzes.session(id)).phase).toBe("ready");
    await expect(quizzes.move(id, 1, advance, "trainer")).rejects.toMatchObject({ code: "session_moved" });
  });

  it("lets no late answer land in the next question", async () => {
    const { quizzes, id, join, move } = await room();
    const ada = await join();
    const { version } = await move(advance, advance);
    const late = { session: id, participant: ada.id, question: 0, version, response: RIGHT };
    await move(advance);
    expect(await quizzes.answer(late)).toEqual({ status: "refused", reason: "closed" });
    await move(advance, advance, advance, advance);
    expect(await quizzes.answer(late)).toEqual({ status: "refused", reason: "stale" });
    expect(await quizzes.answer({ ...late, question: 1 })).toEqual({ status: "refused", reason: "stale" });
  });

  it("refuses what cannot be an answer to the question", async () => {
    const { quizzes, id, join, move } = await room();
    const ada = await join();
    const { version } = await move(advance, advance);
    for (const response of [
      { type: "choice", options: ["z"] },
      { type: "choice", options: ["a", "b"] },
      { type: "choice", options: [] },
      { type: "number", value: 3 },
      { type: "order", options: ["a", "b", "c"] },
    ] as const) {
      const wish = { session: id, participant: ada.id, question: 0, version, response };
      await expect(quizzes.answer(wish)).rejects.toMatchObject({ code: "invalid_request" });
    }
  });

  it("closes a question at its deadline, though nobody's page is open", async () => {
    const { stage, clock, quizzes, id, move } = await room();
    stage.begin();
    await move(advance, advance);
    await clock.advance(29_000);
    expect((await quizzes.session(id)).phase).toBe("open");
    await clock.advance(3_000);
    expect((await quizzes.session(id)).phase).toBe("closed");
    stage.stop();
    expect(clock.pending()).toBe(0);
  });

  it("waits for those who have more time and have not answered, without telling the others", async () => {
    const { stage, clock, quizzes, id, join, move, answer } = await room();
    const ada = await join();
    const ben = await join({ name: "Ben" });
    await quizzes.changeParticipant(ada.id, { timeFactor: 2 });
    stage.begin();
    await move(advance, advance);
    await clock.advance(40_000);
    expect((await quizzes.session(id)).phase).toBe("open");
    expect(await answer(ben.id)).toEqual({ status: "refused", reason: "late" });
    expect((await quizzes.playerSnapshot(ben.id)).you).not.toHaveProperty("deadline");
    expect(await answer(ada.id)).toMatchObject({ status: "counted" });
    await clock.advance(1_500);
    expect((await quizzes.session(id)).phase).toBe("closed");
    stage.stop();
  });

  it("is paused when nobody was there at the deadline, and goes on as the host wishes", async () => {
    const { stage, clock, quizzes, id, join, move, answer } = await room();
    const ada = await join();
    await move(advance, advance);
    await clock.advance(120_000);
    stage.begin();
    await clock.advance(0);
    expect(await quizzes.session(id)).toMatchObject({ phase: "open", pause: { reason: "outage" } });
    expect(await answer(ada.id)).toEqual({ status: "refused", reason: "paused" });
    await move({ type: "resume", time: "whole" });
    expect(await answer(ada.id)).toMatchObject({ status: "counted", answer: { taken: 0 } });
    stage.stop();
  });

  it("tells those who watch of moves, players and answers, also of those that another process took", async () => {
    const { stage, store, clock, quizzes, id, join, move, answer } = await room();
    let told = 0;
    const callOff = quizzes.watch(id, () => {
      told += 1;
    });
    const ada = await join();
    await move(advance, advance);
    await answer(ada.id);
    expect(told).toBe(4);
    stage.begin();
    await quizzes.hostSnapshot(id);
    await clock.advance(1_000);
    const before = told;
    await store.join({ ...ada, id: "elsewhere", name: "Elsewhere" });
    await clock.advance(1_100);
    expect(told).toBe(before + 1);
    callOff();
    await join({ name: "Ben" });
    expect(told).toBe(before + 1);
    stage.stop();
  });

  it("takes objections to what was revealed, and recomputes when the host gives in", async () => {
    const { quizzes, id, join, move, answer } = await room();
    const ada = await join();
    await move(advance, advance);
    await answer(ada.id, ["c"]);
    const dispute = { session: id, question: 0, participant: ada.id, text: "C is right as well" };
    await expect(quizzes.dispute(dispute)).rejects.toMatchObject({ code: "invalid_request" });
    await move(advance, advance);
    await quizzes.dispute(dispute);
    expect((await quizzes.hostSnapshot(id)).disputes).toMatchObject([{ name: "Ada", text: "C is right as well" }]);
    expect((await quizzes.playerSnapshot(ada.id)).you).toMatchObject({ points: 0, isRight: false });
    await move({ type: "rekey", question: 0, key: { type: "choice", options: ["c"] }, reason: "typo" });
    expect((await quizzes.playerSnapshot(ada.id)).you).toMatchObject({ points: 1000, isRight: true });
    const impossible = { type: "rekey", question: 0, key: { type: "choice", options: ["z"] }, reason: "" } as const;
    await expect(move(impossible)).rejects.toMatchObject({ code: "invalid_request" });
  });

  it("holds the assistant back while a question is open and the book is closed", async () => {
    const { quizzes, move, session } = await room();
    const holds = [];
    for (const moves of [[], [advance], [advance], [advance], [advance]]) {
      await move(...moves);
      holds.push(quizzes.holdsBack(session()));
    }
    expect(holds).toEqual([false, false, true, true, false]);
    await quizzes.hold(session(), "h", "{}");
    expect(await quizzes.revealed(session())).toHaveLength(1);
    await move(advance, advance, advance, { type: "open-book", on: true });
    expect(quizzes.holdsBack(session())).toBe(false);
  });

  it("tells no role the key before the reveal", async () => {
    const items = sampleItems().map((item) => ({ ...item, explanation: "SECRET", id: `${item.id}-SECRET` }));
    const { quizzes } = openTestQuizzes({ items });
    const started = await startedSession(quizzes, { count: items.length });
    const ada = await quizzes.join({ ...JOIN, code: started.code });
    let session = started;
    while (session.phase !== "finished") {
      session = await quizzes.move(session.id, session.version, advance, "trainer");
      const seen = [
        await quizzes.playerSnapshot(ada.id),
        await quizzes.hostSnapshot(session.id),
        await quizzes.projectorSnapshot(session.id),
      ];
      const isTold = session.phase === "reveal" || session.phase === "board";
      for (const snapshot of seen) {
        expect(JSON.stringify(snapshot).includes("SECRET"), `${snapshot.role} in ${session.phase}`).toBe(isTold);
        expect(JSON.stringify(snapshot).includes('"key"')).toBe(isTold);
      }
    }
  });
});
