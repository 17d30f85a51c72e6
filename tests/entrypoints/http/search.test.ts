import { describe, expect, test } from "vitest";
import { AppError } from "../../../src/core/errors.ts";
import { testServer } from "../../support/http-test-server.ts";
import { lighthouseCorpus } from "../../support/scripted-application.ts";

const hits = lighthouseCorpus().passages.map((passage, index) => ({ passage, score: 1 / (index + 1) }));

describe("POST /api/search", () => {
  test("gives what was found, in the same order, with no more than the contract says", async () => {
    const { post } = testServer({ script: { search: async () => hits } });
    const reply = await post("/api/search", { query: "oil" });
    expect(reply.statusCode).toBe(200);
    const { results } = reply.json();
    expect(results.map(({ passageId }: { passageId: string }) => passageId)).toEqual(
      hits.map(({ passage }) => passage.id),
    );
    expect(results[2]).toEqual({
      passageId: "lighthouses/kiel/lamps/1",
      document: "Lights of the North",
      city: "kiel",
      section: "Kiel › Lamps",
      pages: "6–9",
      text: "The lamp of Kiel burns 14.6 litres of oil a night, since 1895.",
      score: 1 / 3,
      url: "/passages/lighthouses/kiel/lamps/1",
    });
  });

  test("passes query, filters and limit on", async () => {
    const { post, application } = testServer({ script: { search: async () => [] } });
    const search = { query: "oil", city: "kiel", section: "lamps", document: "lighthouses", limit: 50 };
    await post("/api/search", search);
    expect(application.searched).toEqual([search]);
  });

  test.each([0, 51, 1.5, "5", -1, 1e9])("refuses the limit %s", async (limit) => {
    const { post } = testServer();
    const reply = await post("/api/search", { query: "oil", limit });
    expect(reply.statusCode).toBe(400);
    expect(reply.json().errors).toMatchObject([{ path: "limit" }]);
  });

  test("says which cities exist when it gets another", async () => {
    const search = () =>
      Promise.reject(new AppError("unknown_city", "There is no city “paris”.", { data: { known: ["kiel", "brest"] } }));
    const { post } = testServer({ script: { search } });
    const reply = await post("/api/search", { query: "oil", city: "paris" });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ code: "unknown_city", known: ["kiel", "brest"] });
  });

  test("refuses with 503 when the search hangs", async () => {
    const { post } = testServer({ script: { search: () => new Promise(() => undefined) }, limits: { handling: 20 } });
    const reply = await post("/api/search", { query: "oil" });
    expect(reply.statusCode).toBe(503);
    expect(reply.json().code).toBe("answering_timed_out");
  });
});
