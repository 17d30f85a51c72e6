import { describe, expect, test } from "vitest";
import { openTestQuizzes } from "../../support/open-quizzes.ts";
import { openQuizRoom, type QuizRoom } from "../../support/quiz-room.ts";
import { sampleItems } from "../../support/sample-items.ts";

/** Marks that stand nowhere but where the right answer is told. */
const SECRETS = ["SECRET-EXPLANATION", "SECRET-QUOTE", "SECRET-PASSAGE"];

const items = sampleItems().map((item) => ({
  ...item,
  explanation: "SECRET-EXPLANATION",
  evidence: {
    passageId: "SECRET-PASSAGE",
    document: "Lamps",
    city: null,
    section: "Lamps",
    pages: null,
    quote: "SECRET-QUOTE",
  },
}));

/** Fields that only ever hold what is right. */
const TELLING = new Set(["key", "explanation", "evidence", "isRight", "counts", "proof"]);

/** Paths of a JSON value that tell what is right. */
function tellingPlaces(value: unknown, path = ""): string[] {
  if (typeof value === "string") return SECRETS.some((secret) => value.includes(secret)) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = `${path}.${name}`;
    return TELLING.has(name) && inner !== null ? [here] : tellingPlaces(inner, here);
  });
}

async function everythingShown(room: QuizRoom, cookie: string): Promise<Record<string, unknown>> {
  const { server, session, code } = room;
  const urls = [`/api/sessions/${session}/host`, `/api/sessions/${session}/screen`];
  const playerUrls = [`/api/play/${session}`, `/api/play/${session}/review`, `/api/join/${code}`];
  const shown: Record<string, unknown> = {};
  for (const url of urls) shown[url] = (await room.asHost({ url })).json();
  for (const url of playerUrls) shown[url] = (await server.get(url, { cookie })).json();
  const practice = await server.post(`/api/practice/${code}/next`, {}, { cookie });
  shown["practice"] = practice.json().item === null ? null : "something to practise";
  return shown;
}

describe("the right answer", () => {
  test("is in nothing that anybody is shown before the reveal, for every kind of question and in every phase", async () => {
    const room = await openQuizRoom({ opened: openTestQuizzes({ items }), count: items.length });
    const { cookie } = await room.join("Ada");
    const seen = new Set<string>();
    let told = 0;
    for (let question = 0; question < items.length; question += 1) {
      for (const phase of ["lobby", "ready", "open", "closed", "reveal", "board"]) {
        const { session } = await room.hostSnapshot();
        if (session.phase !== phase) continue;
        seen.add(phase);
        const isTold = phase === "reveal" || phase === "board";
        const shown = await everythingShown(room, cookie);
        const places = Object.values(shown).flatMap((value) => tellingPlaces(value));
        if (isTold) {
          expect(places).toContain(".reveal.explanation");
          told += 1;
        } else expect(places, `question ${question}, ${phase}`).toEqual([]);
        if (phase === "lobby") expect(shown["practice"]).toBeNull();
        await room.move({ type: "advance" });
      }
    }
    expect([...seen]).toEqual(["lobby", "ready", "open", "closed", "reveal", "board"]);
    expect(told).toBe(items.length * 2);
    expect((await room.hostSnapshot()).session.phase).toBe("finished");
  });

  test("is not told while a question is paused, or when a session is left before its reveal", async () => {
    const room = await openQuizRoom({ opened: openTestQuizzes({ items }), count: 2 });
    const { cookie } = await room.join("Ada");
    await room.move({ type: "advance" });
    await room.move({ type: "advance" });
    await room.move({ type: "pause" });
    expect(tellingPlaces(await everythingShown(room, cookie))).toEqual([]);
    await room.move({ type: "finish" });
    expect((await room.server.get(`/api/play/${room.session}/review`, { cookie })).json().questions).toEqual([]);
  });

  test("is not to be had by practising what is still being played", async () => {
    const room = await openQuizRoom({ opened: openTestQuizzes({ items }), count: 2 });
    await room.move({ type: "advance" });
    await room.move({ type: "advance" });
    const body = { learner: "lrn_1", item: items[0]?.id, response: { type: "choice", options: ["a"] } };
    const practise = () => room.server.post(`/api/practice/${room.code}/answers`, body);
    expect((await practise()).statusCode).toBe(400);
    await room.move({ type: "advance" });
    await room.move({ type: "advance" });
    expect((await practise()).json()).toMatchObject({ isRight: false, explanation: "SECRET-EXPLANATION" });
  });
});

describe("who somebody is", () => {
  test("is told to nobody else but the host, since whoever knows it plays as them", async () => {
    const room = await openQuizRoom({ opened: openTestQuizzes({ items }), count: 2 });
    const [ada, bo, cem] = [await room.join("Ada"), await room.join("Bo"), await room.join("Cem")];
    const players = [ada, bo, cem];
    for (let step = 0; step < 11; step += 1) {
      const screen = (await room.asHost({ url: `/api/sessions/${room.session}/screen` })).body;
      for (const { id } of players) expect(screen).not.toContain(id);
      for (const player of players) {
        const shown = (await player.get()).body;
        const told = players.filter(({ id }) => shown.includes(id));
        expect(told, `step ${step}`).toEqual([player]);
      }
      await room.move({ type: "advance" });
    }
    const { board, session } = await bo.snapshot();
    expect(session.phase).toBe("finished");
    expect(board?.players.map(({ participant }) => participant)).toEqual(["#1", bo.id, "#3"]);
  });
});
