import { beforeEach, describe, expect, it } from "vitest";
import type { QuizStore } from "../../src/core/quiz/quiz-store.ts";
import type { Quiz } from "../../src/core/quiz/quiz.ts";
import type { NewAnswer } from "../../src/core/quiz/session/answer.ts";
import type { Participant } from "../../src/core/quiz/session/participant.ts";
import type { Session } from "../../src/core/quiz/session/session.ts";
import { sampleItems } from "../support/sample-items.ts";

const OPENED = 1_000_000;

const QUIZ: Quiz = {
  id: "quz_1",
  title: "Lighthouses",
  language: "en",
  owner: "trainer",
  wish: { language: "en", cities: [], theme: null, count: 2, kinds: [], difficulties: [] },
  settings: { preset: "workshop", seconds: 20, openBook: false, teams: [] },
  items: sampleItems().map((item) => ({ item, state: "kept" as const })),
  revision: 1,
  createdAt: "2026-11-20T10:00:00.000Z",
};

const OPEN: Session = {
  id: "ses_1",
  code: "ABC234",
  quizId: "quz_1",
  title: "Lighthouses",
  language: "en",
  hosts: ["trainer"],
  items: sampleItems(),
  settings: QUIZ.settings,
  channel: null,
  phase: "open",
  version: 5,
  question: 1,
  revealed: 1,
  openedAt: OPENED,
  openedVersion: 4,
  deadline: OPENED + 20_000,
  pause: null,
  corrections: [],
  createdAt: OPENED - 60_000,
  endedAt: null,
};

const PLAYER: Participant = {
  id: "ply_1",
  session: "ses_1",
  name: "Ada",
  language: "de",
  team: null,
  door: "web",
  person: null,
  timeFactor: 1,
  firstQuestion: 0,
  joinedAt: OPENED - 30_000,
};

const ANSWER: NewAnswer = {
  session: "ses_1",
  question: 1,
  participant: "ply_1",
  response: { type: "choice", options: ["a", "c"] },
  version: 5,
  receivedAt: OPENED + 3_000,
};

/** What every quiz store does. */
export function quizStoreContract(open: () => Promise<QuizStore>): void {
  describe("as a quiz store", () => {
    let store: QuizStore;

    beforeEach(async () => {
      store = await open();
    });

    const seated = async (session: Partial<Session> = {}, ...players: Partial<Participant>[]) => {
      await store.saveQuiz(QUIZ, null);
      await store.createSession({ ...OPEN, ...session });
      for (const player of players.length === 0 ? [{}] : players) await store.join({ ...PLAYER, ...player });
    };

    describe("of quizzes", () => {
      it("gives back what was saved", async () => {
        expect(await store.saveQuiz(QUIZ, null)).toBe(true);
        expect(await store.findQuiz("quz_1")).toEqual(QUIZ);
        expect(await store.findQuiz("quz_2")).toBeNull();
      });

      it("lets one of several who change the same revision win", async () => {
        await store.saveQuiz(QUIZ, null);
        const saved = await Promise.all(
          ["one", "two", "three"].map((title) => store.saveQuiz({ ...QUIZ, title, revision: 2 }, 1)),
        );
        expect(saved.filter(Boolean)).toHaveLength(1);
        expect(await store.saveQuiz(QUIZ, null)).toBe(false);
      });

      it("lists those of an owner, newest first, and forgets what is deleted", async () => {
        await store.saveQuiz(QUIZ, null);
        await store.saveQuiz({ ...QUIZ, id: "quz_2", createdAt: "2026-11-21T10:00:00.000Z" }, null);
        await store.saveQuiz({ ...QUIZ, id: "quz_3", owner: "other" }, null);
        expect((await store.listQuizzes("trainer")).map(({ id }) => id)).toEqual(["quz_2", "quz_1"]);
        expect(await store.listQuizzes(null)).toHaveLength(3);
        await store.deleteQuiz("quz_2");
        expect(await store.listQuizzes("trainer")).toHaveLength(1);
      });
    });

    describe("of sessions", () => {
      it("gives a code to one running session at a time, and again when that is over", async () => {
        expect(await store.createSession(OPEN)).toBe(true);
        expect(await store.createSession({ ...OPEN, id: "ses_2" })).toBe(false);
        await store.moveSession({ ...OPEN, phase: "finished", version: 6, endedAt: OPENED }, 5);
        expect(await store.createSession({ ...OPEN, id: "ses_2", createdAt: OPENED })).toBe(true);
        expect((await store.findSessionByCode("ABC234"))?.id).toBe("ses_2");
        expect(await store.findSessionByCode("XYZ234")).toBeNull();
        expect((await store.runningSessions()).map(({ id }) => id)).toEqual(["ses_2"]);
        expect((await store.runningSessions(OPENED)).map(({ id }) => id).toSorted()).toEqual(["ses_1", "ses_2"]);
        expect((await store.runningSessions(OPENED + 1)).map(({ id }) => id)).toEqual(["ses_2"]);
        expect((await store.sessionsOf("quz_1")).map(({ id }) => id)).toEqual(["ses_2", "ses_1"]);
        const person = "slack:T:U";
        await store.join({ ...PLAYER, session: "ses_1", person });
        await store.join({ ...PLAYER, id: "ply_other", session: "ses_2", person });
        await store.join({ ...PLAYER, id: "ply_third", session: "ses_2", person: "slack:T:V" });
        expect((await store.sessionsWith(person)).map(({ id }) => id)).toEqual(["ses_2", "ses_1"]);
        expect(await store.sessionsWith("slack:T:W")).toEqual([]);
      });

      it("lets exactly one of many moves from the same version win", async () => {
        await store.createSession(OPEN);
        const moves = Array.from({ length: 20 }, () =>
          store.moveSession({ ...OPEN, phase: "closed", deadline: null, version: 6 }, 5),
        );
        expect((await Promise.all(moves)).filter(Boolean)).toHaveLength(1);
        expect(await store.findSession("ses_1")).toMatchObject({ phase: "closed", version: 6 });
      });
    });

    describe("of participants", () => {
      it("seats a person of a chat once, and web players as often as they come", async () => {
        await store.createSession(OPEN);
        const first = await store.join({ ...PLAYER, person: "slack:T:U", door: "slack" });
        const again = await store.join({ ...PLAYER, id: "ply_2", person: "slack:T:U", door: "slack", name: "Else" });
        expect(again).toEqual(first);
        await store.join({ ...PLAYER, id: "ply_3" });
        await store.join({ ...PLAYER, id: "ply_4" });
        expect((await store.participantsOf("ses_1")).map(({ id }) => id)).toEqual(["ply_1", "ply_3", "ply_4"]);
      });

      it("changes what they wish, and nothing else", async () => {
        await seated();
        await store.changeParticipant("ply_1", { timeFactor: null, name: "Ada L." });
        expect(await store.findParticipant("ply_1")).toEqual({ ...PLAYER, timeFactor: null, name: "Ada L." });
        expect(await store.findParticipant("ply_9")).toBeNull();
      });
    });

    describe("of answers", () => {
      it("counts an answer once and gives its receipt to those that follow", async () => {
        await seated();
        const counted = { ...ANSWER, taken: 3_000, limit: 20_000 };
        expect(await store.answer(ANSWER)).toEqual({ status: "counted", answer: counted });
        const second = { ...ANSWER, response: { type: "choice", options: ["b"] }, receivedAt: OPENED + 4_000 } as const;
        expect(await store.answer(second)).toEqual({ status: "repeated", answer: counted });
        expect(await store.answersOf("ses_1")).toEqual([counted]);
      });

      it("gives the first receipt even after the close", async () => {
        await seated();
        await store.answer(ANSWER);
        await store.moveSession({ ...OPEN, phase: "closed", deadline: null, version: 6 }, 5);
        expect(await store.answer(ANSWER)).toMatchObject({ status: "repeated" });
      });

      it("counts one of many at once from the same player", async () => {
        await seated();
        const receipts = await Promise.all(Array.from({ length: 20 }, () => store.answer(ANSWER)));
        expect(receipts.filter(({ status }) => status === "counted")).toHaveLength(1);
        expect(receipts.filter(({ status }) => status === "repeated")).toHaveLength(19);
      });

      const refused: readonly (readonly [string, Partial<Session>, Partial<Participant>, Partial<NewAnswer>])[] = [
        ["late", {}, {}, { receivedAt: OPENED + 20_001 }],
        ["stale", {}, {}, { question: 0 }],
        ["stale", {}, {}, { question: 2 }],
        ["stale", {}, {}, { version: 3 }],
        ["stale", {}, {}, { version: 6 }],
        ["closed", { phase: "closed", openedAt: null, openedVersion: null, deadline: null }, {}, {}],
        ["paused", { pause: { reason: "host", since: OPENED, left: 9 } }, {}, {}],
        ["joined-later", {}, { firstQuestion: 2 }, {}],
        ["unknown-participant", {}, {}, { participant: "ply_9" }],
        ["unknown-participant", {}, {}, { session: "ses_9" }],
      ];
      it.each(refused)("refuses what is %s", async (reason, session, player, answer) => {
        await seated(session, player);
        expect(await store.answer({ ...ANSWER, ...answer })).toEqual({ status: "refused", reason });
        expect(await store.answersOf("ses_1")).toEqual([]);
      });

      it("takes an answer in the last millisecond", async () => {
        await seated();
        expect(await store.answer({ ...ANSWER, receivedAt: OPENED + 20_000 })).toMatchObject({ status: "counted" });
      });

      it("gives those who need it more time, or no limit", async () => {
        await seated({}, { timeFactor: 1.5 }, { id: "ply_2", timeFactor: null });
        const late = { ...ANSWER, receivedAt: OPENED + 29_000 };
        expect(await store.answer(late)).toMatchObject({ status: "counted", answer: { limit: 30_000 } });
        expect(await store.answer({ ...late, participant: "ply_2", receivedAt: OPENED + 90_000 })).toMatchObject({
          status: "counted",
          answer: { limit: null, taken: 90_000 },
        });
      });

      it("takes none behind the close, however they race", async () => {
        const players = Array.from({ length: 40 }, (_, number) => ({ id: `ply_${number}` }));
        await seated({}, ...players);
        const race = players.map(({ id }, place) => {
          const answer = store.answer({ ...ANSWER, participant: id });
          if (place === 20) void store.moveSession({ ...OPEN, phase: "closed", deadline: null, version: 6 }, 5);
          return answer;
        });
        const receipts = await Promise.all(race);
        const counted = receipts.filter(({ status }) => status === "counted").length;
        expect(await store.answersOf("ses_1")).toHaveLength(counted);
        expect(await store.answer({ ...ANSWER, participant: "ply_39" })).not.toMatchObject({ status: "counted" });
      });
    });

    it("shows by its pulse that something changed", async () => {
      await seated();
      const pulses = [await store.pulse("ses_1"), await store.pulse("ses_1")];
      await store.answer(ANSWER);
      pulses.push(await store.pulse("ses_1"));
      await store.join({ ...PLAYER, id: "ply_2" });
      pulses.push(await store.pulse("ses_1"));
      await store.changeParticipant("ply_2", { name: "Grace" });
      pulses.push(await store.pulse("ses_1"));
      await store.dispute({ session: "ses_1", question: 0, participant: "ply_1", text: "Two are right", at: OPENED });
      pulses.push(await store.pulse("ses_1"));
      await store.moveSession({ ...OPEN, version: 6 }, 5);
      pulses.push(await store.pulse("ses_1"));
      expect(pulses[0]).toBe(pulses[1]);
      expect(new Set(pulses).size).toBe(6);
      expect(await store.pulse("ses_9")).toBeNull();
    });

    it("keeps the last word of each who disputes a question", async () => {
      await seated();
      const dispute = { session: "ses_1", question: 0, participant: "ply_1", text: "Two are right", at: OPENED };
      await store.dispute(dispute);
      await store.dispute({ ...dispute, text: "Both B and C are right", at: OPENED + 1 });
      expect(await store.disputesOf("ses_1")).toEqual([{ ...dispute, text: "Both B and C are right", at: OPENED + 1 }]);
    });

    it("holds answers of the assistant until they are released", async () => {
      await seated();
      const held = { id: "h1", session: "ses_1", question: 1, payload: "{}" };
      await store.hold(held);
      await store.hold({ ...held, payload: "again" });
      expect(await store.heldUpTo("ses_1", 0)).toEqual([]);
      expect(await store.heldUpTo("ses_1", 1)).toEqual([held]);
      await store.release("h1");
      expect(await store.heldUpTo("ses_1", 1)).toEqual([]);
    });

    it("keeps the last card of each learner and item", async () => {
      await store.saveQuiz(QUIZ, null);
      const card = { learner: "ply_1", quiz: "quz_1", item: "a", card: "{}", dueAt: 5 };
      await store.saveCard(card);
      await store.saveCard({ ...card, card: '{"reps":2}', dueAt: 9 });
      await store.saveCard({ ...card, learner: "ply_2" });
      expect(await store.cardsOf("ply_1", "quz_1")).toEqual([{ ...card, card: '{"reps":2}', dueAt: 9 }]);
    });

    it("forgets sessions that ended before, with all that was played in them", async () => {
      await seated({}, {});
      await store.answer(ANSWER);
      await store.moveSession({ ...OPEN, phase: "finished", version: 6, endedAt: OPENED }, 5);
      expect(await store.forget(new Date(OPENED))).toBe(0);
      expect(await store.forget(new Date(OPENED + 1))).toBe(1);
      expect(await store.findSession("ses_1")).toBeNull();
      expect(await store.participantsOf("ses_1")).toEqual([]);
      expect(await store.answersOf("ses_1")).toEqual([]);
    });
  });
}
