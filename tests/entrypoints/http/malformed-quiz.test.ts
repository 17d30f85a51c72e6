import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roleKeys } from "../../support/http-test-server.ts";
import { openQuizRoom } from "../../support/quiz-room.ts";
import { sampleItem } from "../../support/sample-items.ts";

/** Traces of the inside that no reply may show. */
const INSIDE = /node_modules|node:internal|\.ts:\d|\n\s+at |ZodError|FST_ERR|SyntaxError|invalid_type/;

const choice = { type: "choice", options: ["b"] };

/** Sound requests of a room; each is bent at one place before it is sent. */
const SOUND: readonly { readonly method: "POST" | "PATCH"; readonly url: string; readonly body: object }[] = [
  {
    method: "POST",
    url: "/api/quizzes",
    body: { language: "en", count: 2, cities: [], theme: "oil", kinds: ["poll"] },
  },
  ...[
    { type: "edit", item: sampleItem("match", { id: "lighthouses/single-choice" }) },
    { type: "import", items: [sampleItem("number", { id: "brought" })] },
    { type: "move", item: "lighthouses/single-choice", to: 1 },
    { type: "attach", item: "lighthouses/single-choice", passageId: "a/b/1", quote: "x" },
    { type: "settings", settings: { preset: "race", seconds: 20, openBook: true, teams: ["A", "B"] } },
  ].map((change) => ({
    method: "POST" as const,
    url: "/api/quizzes/QUIZ/changes",
    body: { revision: 2, change },
  })),
  { method: "POST", url: "/api/quizzes/QUIZ/import", body: { format: "gift", text: "::a:: b {=c ~d}" } },
  { method: "POST", url: "/api/quizzes/QUIZ/import", body: { format: "csv", text: "kind,question,options,answer\n" } },
  ...[
    { type: "resume", time: "left" },
    { type: "extend", seconds: 10 },
    { type: "rekey", question: 0, key: choice, reason: "so" },
    { type: "void", question: 0, reason: "so" },
    { type: "add-host", host: "berk" },
  ].map((move) => ({ method: "POST" as const, url: "/api/sessions/SESSION/moves", body: { version: 3, move } })),
  { method: "POST", url: "/api/join/CODE", body: { name: "Bo", language: "en", team: null, returning: "ply_1" } },
  { method: "POST", url: "/api/play/SESSION/answers", body: { question: 0, version: 3, response: choice } },
  { method: "POST", url: "/api/play/SESSION/disputes", body: { question: 0, text: "no" } },
  { method: "PATCH", url: "/api/play/SESSION", body: { name: "Ada", team: null, language: "tr", timeFactor: 2 } },
  { method: "POST", url: "/api/practice/CODE/next", body: { learner: "lrn_1" } },
  { method: "POST", url: "/api/practice/CODE/answers", body: { learner: "lrn_1", item: "x", response: choice } },
];

type Path = readonly (string | number)[];

function pathsOf(value: unknown): Path[] {
  if (typeof value !== "object" || value === null) return [[]];
  const entries = Object.entries(value);
  return [[], ...entries.flatMap(([key, inner]) => pathsOf(inner).map((path): Path => [key, ...path]))];
}

/** The same with another value at a place; undefined leaves it out. */
function bent(value: unknown, [step, ...rest]: Path, odd: unknown): unknown {
  if (step === undefined) return odd;
  if (Array.isArray(value)) return value.map((each, place) => (String(place) === step ? bent(each, rest, odd) : each));
  const record = value as Record<string, unknown>;
  return { ...record, [step]: bent(record[step], rest, odd) };
}

const oddValue = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom<unknown>(undefined, null, -1, 1e308, 0.5, 2 ** 53, "", "\u0000", "\ud800", "x".repeat(6000), [], {}),
  fc.constantFrom<unknown>(
    { __proto__: null, type: "choice" },
    { type: "number", value: 1 },
    ["a", "a"],
    ["__proto__"],
  ),
);

const request = fc.constantFrom(...SOUND).chain((sound) =>
  fc.record({
    method: fc.constant(sound.method),
    url: fc.constant(sound.url),
    body: fc.tuple(fc.constantFrom(...pathsOf(sound.body)), oddValue).map(([path, odd]) => bent(sound.body, path, odd)),
  }),
);

describe("requests in a running room that are bent at one place", () => {
  test.each([
    ["without keys", {}],
    ["with keys", { apiKeys: roleKeys, key: "trainer-key" }],
  ])("get no 5xx, nothing of the inside, and leave the room as it can be played: %s", async (_name, options) => {
    const room = await openQuizRoom(options);
    const ada = await room.join("Ada");
    await room.move({ type: "advance" });
    await room.move({ type: "advance" });
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(request, async ({ method, url, body }) => {
        const reply = await room.asHost({
          method,
          url: url.replace("QUIZ", room.quiz.id).replace("SESSION", room.session).replace("CODE", room.code),
          headers: { cookie: ada.cookie, "content-type": "application/json" },
          payload: JSON.stringify(body) ?? "",
        });
        seen.add(reply.statusCode);
        expect(reply.statusCode).toBeLessThan(500);
        expect(reply.body).not.toMatch(INSIDE);
      }),
      { numRuns: 1500 },
    );
    // Else they would be too wrong to reach what they are meant to try.
    expect([...seen]).toEqual(expect.arrayContaining([200, 201, 400, 409]));
    expect((await room.hostSnapshot()).session).toMatchObject({ phase: "open", question: 0 });
    expect((await ada.get()).statusCode).toBe(200);
  });
});
