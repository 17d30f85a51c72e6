import { describe, expect, test } from "vitest";
import type { QuizChange } from "../../../src/core/quiz/quizzes.ts";
import type { KeyCheck } from "../../../src/entrypoints/http/access.ts";
import { testServer } from "../../support/http-test-server.ts";
import { openTestQuizzes, startedSession } from "../../support/open-quizzes.ts";
import { openQuizRoom } from "../../support/quiz-room.ts";
import { sampleItem } from "../../support/sample-items.ts";

/** Two trainers and an admin. */
const keys: KeyCheck = (key) => {
  const role = key === "boss" ? "admin" : "trainer";
  return ["anna", "berk", "boss"].includes(key) ? { name: key, role } : null;
};
const as = (name: string) => ({ authorization: `Bearer ${name}` });

describe("quizzes over HTTP", () => {
  test("are drawn, looked through and changed, a revision at a time", async () => {
    const { get, post } = testServer();
    const drawn = await post("/api/quizzes", { language: "en", count: 2, title: "Lamps" });
    expect(drawn.statusCode).toBe(201);
    const { id, revision, items } = drawn.json();
    expect(drawn.json()).toMatchObject({ title: "Lamps", owner: "local", revision: 1 });

    const change = (body: { revision: number; change: QuizChange }) => post(`/api/quizzes/${id}/changes`, body);
    const kept = await change({ revision, change: { type: "keep", item: items[0].item.id } });
    expect(kept.json()).toMatchObject({ revision: 2, items: [{ state: "kept" }, { state: "proposed" }] });
    const settings = { type: "settings", settings: { seconds: 20, teams: ["North", "South"] } } as const;
    expect((await change({ revision: 2, change: settings })).json().settings).toMatchObject({
      seconds: 20,
      teams: ["North", "South"],
      preset: "workshop",
    });
    const list = (await get("/api/quizzes")).json().quizzes;
    expect(list).toMatchObject([{ id, title: "Lamps", items: 2, kept: 1, proposed: 1, revision: 3 }]);
    expect((await get(`/api/quizzes/${id}`)).json().revision).toBe(3);
  });

  test("are not drawn about a city that the documents do not know", async () => {
    const { post } = testServer();
    const reply = await post("/api/quizzes", { language: "en", count: 2, cities: ["atlantis"] });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ code: "unknown_city", known: ["kiel", "brest"] });
  });

  test("refuse a change of a revision that is past, and say which one it is now", async () => {
    const { server, quiz } = await openQuizRoom();
    const change = { revision: quiz.revision - 1, change: { type: "rename", title: "Late" } };
    const reply = await server.post(`/api/quizzes/${quiz.id}/changes`, change);
    expect(reply.statusCode).toBe(409);
    expect(reply.json()).toMatchObject({ code: "quiz_changed", revision: quiz.revision });
  });

  test("take nobody's word for where a question comes from", async () => {
    const { server, quiz } = await openQuizRoom();
    const forged = sampleItem("poll", {
      id: "brought",
      origin: "corpus",
      proof: [{ check: "lint", verdict: "holds", reason: "" }],
    });
    const change = { revision: quiz.revision, change: { type: "import", items: [forged] } };
    const { items } = (await server.post(`/api/quizzes/${quiz.id}/changes`, change)).json();
    expect(items.at(-1)).toMatchObject({ state: "proposed", item: { id: "brought", origin: "person", proof: [] } });
  });

  test("are widened by a model, whose questions are kept one by one", async () => {
    const written = { ...sampleItem("single-choice", { id: "itm_written" }), origin: "model" } as const;
    const dropped = [{ question: "Who?", code: "no-quote" as const, detail: "" }];
    const { post } = testServer(openTestQuizzes({ widen: async () => ({ items: [written], dropped }) }));
    const { id, revision } = (await post("/api/quizzes", { language: "en", count: 1 })).json();
    const widened = await post(`/api/quizzes/${id}/widen`, { revision, count: 3 });
    expect(widened.json()).toMatchObject({ written: 1, dropped, quiz: { revision: 2 } });
    const kept = (await post(`/api/quizzes/${id}/changes`, { revision: 2, change: { type: "keep-all" } })).json();
    expect(kept.items.map(({ state }: { state: string }) => state)).toEqual(["kept", "proposed"]);
    const keep = { type: "keep", item: "itm_written" };
    const all = (await post(`/api/quizzes/${id}/changes`, { revision: 3, change: keep })).json();
    expect(all.items.map(({ state }: { state: string }) => state)).toEqual(["kept", "kept"]);
    expect((await post(`/api/quizzes/${id}/widen`, { revision, count: 3 })).json()).toMatchObject({
      code: "quiz_changed",
    });
    expect((await post(`/api/quizzes/${id}/widen`, { revision: 4, count: 99 })).statusCode).toBe(400);
  });

  test("say that no model is configured, and stay as they are", async () => {
    const { get, post } = testServer();
    const { id, revision } = (await post("/api/quizzes", { language: "en", count: 1 })).json();
    const reply = await post(`/api/quizzes/${id}/widen`, { revision, count: 3 });
    expect(reply.json()).toMatchObject({ status: 409, code: "model_not_configured" });
    expect((await get(`/api/quizzes/${id}`)).json()).toMatchObject({ revision });
  });

  test("start no session before every question was looked at", async () => {
    const { post } = testServer();
    const { id } = (await post("/api/quizzes", { language: "en", count: 2 })).json();
    const reply = await post(`/api/quizzes/${id}/sessions`, {});
    expect(reply.statusCode).toBe(409);
    expect(reply.json().code).toBe("quiz_not_reviewed");
  });

  test("are gone once deleted, while their sessions go on", async () => {
    const { server, quiz, session } = await openQuizRoom();
    expect((await server.send({ method: "DELETE", url: `/api/quizzes/${quiz.id}` })).statusCode).toBe(204);
    expect((await server.get(`/api/quizzes/${quiz.id}`)).json().code).toBe("quiz_not_found");
    expect((await server.get(`/api/sessions/${session}/host`)).statusCode).toBe(200);
  });

  test("are their trainer's own, and an admin's to see", async () => {
    const room = await openQuizRoom({ apiKeys: keys, key: "anna" });
    const { server, quiz } = room;
    const urls = [`/api/quizzes/${quiz.id}`, `/api/quizzes/${quiz.id}/sessions`];
    for (const url of urls) {
      expect((await server.get(url, as("anna"))).statusCode).toBe(200);
      expect((await server.get(url, as("boss"))).statusCode).toBe(200);
      expect((await server.get(url, as("berk"))).json().code).toBe("quiz_not_found");
    }
    expect((await server.get("/api/quizzes", as("berk"))).json().quizzes).toEqual([]);
    expect((await server.get("/api/quizzes", as("boss"))).json().quizzes).toHaveLength(1);
    const change = { revision: quiz.revision, change: { type: "drop", item: quiz.items[0]?.item.id } };
    expect((await server.post(`/api/quizzes/${quiz.id}/changes`, change, as("berk"))).statusCode).toBe(404);
    expect((await server.send({ method: "DELETE", url: urls[0] ?? "", headers: as("berk") })).statusCode).toBe(404);
    expect((await server.post(`/api/quizzes/${quiz.id}/sessions`, {}, as("berk"))).statusCode).toBe(404);
  });
});

describe("a session's host", () => {
  test("is the trainer who started it, or an admin, and no other trainer", async () => {
    const { server, session } = await openQuizRoom({ apiKeys: keys, key: "anna" });
    for (const path of ["host", "screen"]) {
      const see = async (name: string) => (await server.get(`/api/sessions/${session}/${path}`, as(name))).json();
      expect((await see("berk")).code).toBe("not_the_host");
      expect((await see("boss")).session.id).toBe(session);
    }
    const move = (name: string, version: number) =>
      server.post(`/api/sessions/${session}/moves`, { version, move: { type: "advance" } }, as(name));
    expect((await move("berk", 1)).json().code).toBe("not_the_host");
    expect((await move("anna", 1)).json().session.phase).toBe("ready");
    expect((await move("boss", 2)).json().session.phase).toBe("open");
  });

  test("may be joined by another trainer", async () => {
    const { server, session, move } = await openQuizRoom({ apiKeys: keys, key: "anna" });
    await move({ type: "add-host", host: "berk" });
    expect((await server.get(`/api/sessions/${session}/host`, as("berk"))).statusCode).toBe(200);
  });

  test("is anybody on this computer where there are no keys, of sessions in a chat too", async () => {
    const opened = openTestQuizzes();
    const { id } = await startedSession(opened.quizzes, { channel: "slack:T1:C1" });
    const { post } = testServer({ quizzes: opened.quizzes });
    const reply = await post(`/api/sessions/${id}/moves`, { version: 1, move: { type: "advance" } });
    expect(reply.json().session).toMatchObject({ phase: "ready", version: 2 });
  });

  test("finds the sessions of a quiz with who plays them", async () => {
    const { server, quiz, session, code, join } = await openQuizRoom();
    await join("Ada");
    await join("Bo");
    const { sessions } = (await server.get(`/api/quizzes/${quiz.id}/sessions`)).json();
    expect(sessions).toMatchObject([{ id: session, code, phase: "lobby", endedAt: null, players: 2 }]);
  });
});
