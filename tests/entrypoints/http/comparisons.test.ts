import { describe, expect, it } from "vitest";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { filesOf, LIGHTHOUSES } from "../../support/lighthouse-corpus.ts";
import { testServer, type TestServerOptions } from "../../support/http-test-server.ts";

const EVENTS = `events:
  - { id: lamp, city: kiel, reach: country, date: "1895", label: The lamp is lit, passage: kiel/lamps/1 }
`;

function server(options: TestServerOptions = {}) {
  const { corpus } = readCorpus(filesOf(LIGHTHOUSES, { "lighthouses/events.yaml": EVENTS }));
  return testServer({ script: { corpus: corpus ?? expect.fail("no corpus") }, ...options });
}

describe("GET /api/comparisons/:figure", () => {
  it("gives each city's value with its passage, and the gap of a city without one", async () => {
    const reply = await server().get("/api/comparisons/oil");
    expect(reply.json()).toMatchObject({
      figure: "oil",
      label: "Oil",
      language: "en",
      rows: [
        {
          city: { id: "kiel", name: "Kiel" },
          value: { value: 14.6, scope: "one night", date: "1895/1911", url: "/passages/lighthouses/kiel/lamps/1" },
          date: "1895–1911",
        },
        { city: { id: "brest" }, value: null, date: "" },
      ],
      notes: [{ kind: "one-city", text: "The report gives this figure for Kiel alone." }],
      files: { csv: "/api/comparisons/oil/table.csv?language=en" },
    });
  });

  it("speaks the language that is asked for", async () => {
    const reply = await server().get("/api/comparisons/oil?language=fr");
    expect(reply.json().notes).toEqual([{ kind: "one-city", text: "Le rapport ne donne ce chiffre que pour Kiel." }]);
  });

  it.each(["", "/chart.svg", "/chart.png", "/table.csv"])(
    "names the figures that there are for another%s",
    async (file) => {
      const reply = await server().get(`/api/comparisons/gas${file}`);
      expect(reply.statusCode).toBe(400);
      expect(reply.json()).toMatchObject({ code: "unknown_figure", known: ["oil"] });
    },
  );
});

describe("GET /api/timeline", () => {
  it("gives the events with their passages", async () => {
    expect((await server().get("/api/timeline?language=de")).json()).toMatchObject({
      language: "de",
      events: [
        {
          id: "lamp",
          city: { id: "kiel" },
          reach: "country",
          reachText: "ganz: Germany",
          date: "1895",
          passageId: "lighthouses/kiel/lamps/1",
          url: "/passages/lighthouses/kiel/lamps/1",
        },
      ],
      files: { png: "/api/timeline/chart.png?language=de" },
    });
  });
});

describe.each(["/api/comparisons/oil", "/api/timeline"])("the files of %s", (address) => {
  it("are a chart that runs nothing, and a table to keep", async () => {
    const { get } = server();
    const svg = await get(`${address}/chart.svg`);
    expect(svg.headers["content-type"]).toBe("image/svg+xml; charset=utf-8");
    expect(svg.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(svg.body).toMatch(/^<svg /u);
    const csv = await get(`${address}/table.csv?language=tr`);
    expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(csv.headers["content-disposition"]).toContain("attachment");
    expect(csv.body).toContain("Kiel");
  });

  it("are a PNG of the same chart where one can be drawn, and else say what to take", async () => {
    const png = await server({ drawPng: async (svg) => Buffer.from(svg) }).get(`${address}/chart.png`);
    expect(png.headers["content-type"]).toBe("image/png");
    expect(png.body).toBe((await server().get(`${address}/chart.svg`)).body);
    const none = await server().get(`${address}/chart.png`);
    expect(none.statusCode).toBe(501);
    expect(none.json()).toMatchObject({ code: "png_unavailable", detail: expect.stringContaining("chart.svg") });
  });
});
