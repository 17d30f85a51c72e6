import { expect, test } from "vitest";
import { roleKeys, testServer } from "../../support/http-test-server.ts";
import { answerWith } from "../../support/scripted-application.ts";

const answers = [
  answerWith({ id: "ans_1" }),
  answerWith({ id: "ans_2", question: "=SUM(A1)", status: "not_in_report", reason: "off_topic", citations: [] }),
  answerWith({ id: "ans_3", question: "How bright?" }),
];

test("tells what was refused and what was voted down, by section, and nothing else of what was asked", async () => {
  const { get, post } = testServer({ script: { answers } });
  await post("/api/answers/ans_3/feedback", { voter: "reader", verdict: "down", comment: "Wrong lamp" });
  await post("/api/answers/ans_1/feedback", { voter: "reader", verdict: "up" });
  const report = (await get("/api/gaps?days=7")).json();
  expect(report).toMatchObject({ asked: 3, refused: 1, down: 1 });
  expect(report.gaps.map(({ id }: { id: string }) => id)).toEqual(["ans_2", "ans_3"]);
  expect(report.counts).toEqual(
    expect.arrayContaining([
      { city: "kiel", section: "Kiel › Lamps", asked: 2, refused: 0, up: 1, down: 1 },
      { city: null, section: null, asked: 1, refused: 1, up: 0, down: 0 },
    ]),
  );
  const csv = (await get("/api/gaps.csv?days=7")).body.split("\r\n");
  expect(csv[1]).toContain("'=SUM(A1)");
  expect(csv[2]).toContain("Wrong lamp");
});

test("is for staff", async () => {
  const { send } = testServer({ script: { answers }, apiKeys: roleKeys });
  const as = (role: string) => send({ url: "/api/gaps", headers: { authorization: `Bearer ${role}-key` } });
  expect((await as("participant")).statusCode).toBe(403);
  expect((await as("staff")).statusCode).toBe(200);
});

test.each(["days=0", "days=9999", "days=x", "year=1"])("refuses ?%s", async (query) => {
  expect((await testServer({ script: { answers } }).get(`/api/gaps?${query}`)).statusCode).toBe(400);
});
