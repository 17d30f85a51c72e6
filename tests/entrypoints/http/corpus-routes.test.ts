import { describe, expect, test } from "vitest";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { testServer } from "../../support/http-test-server.ts";
import { lighthouseCorpus } from "../../support/scripted-application.ts";

/** A server before a library of one plain document, bees.md. */
function serverAbout(text: string): ReturnType<typeof testServer> {
  const { corpus } = readCorpus([{ path: "bees.md", text }]);
  if (corpus === null) throw new Error("the bees are wrong");
  return testServer({ script: { corpus } });
}

type SectionReply = { readonly id: string; readonly passageCount: number };

describe("GET /api/passages/:id", () => {
  test.each(["lighthouses/kiel/lamps/1", "lighthouses%2Fkiel%2Flamps%2F1", "lighthouses/kiel%2flamps/1"])(
    "finds %s",
    async (id) => {
      const { get } = testServer();
      const reply = await get(`/api/passages/${id}`);
      expect(reply.statusCode).toBe(200);
      expect(reply.json()).toMatchObject({
        passageId: "lighthouses/kiel/lamps/1",
        document: "Lights of the North",
        documentId: "lighthouses",
        city: "kiel",
        section: "Kiel › Lamps",
        sectionId: "kiel/lamps",
        pages: "6–9",
        language: "en",
        text: "The lamp of Kiel burns 14.6 litres of oil a night, since 1895.",
        note: "The log gives 15 litres elsewhere.",
        url: "/passages/lighthouses/kiel/lamps/1",
      });
      expect(reply.json().sources.map(({ id: mark }: { id: string }) => mark)).toEqual(["1", "log"]);
    },
  );

  test("keeps the words that only searches use to itself", async () => {
    const { get } = testServer();
    const reply = await get("/api/passages/lighthouses/kiel/lamps/1");
    expect(lighthouseCorpus().passage("lighthouses/kiel/lamps/1")?.terms).toContain("petroleum");
    expect(reply.body).not.toContain("petroleum");
  });

  test("shows each passage's neighbours in its document, in full, and none past the ends", async () => {
    const { get, application } = testServer();
    const ids = application.corpus.passages.map(({ id }) => id);
    for (const [place, id] of ids.entries()) {
      const { neighbours } = (await get(`/api/passages/${id}`)).json();
      for (const [which, neighbour] of [
        ["previous", ids[place - 1]],
        ["next", ids[place + 1]],
      ] as const) {
        if (neighbour === undefined) {
          expect(neighbours[which]).toBeNull();
          continue;
        }
        const { neighbours: _neighbours, ...full } = (await get(`/api/passages/${neighbour}`)).json();
        expect(neighbours[which]).toEqual(full);
      }
    }
  });

  test.each(["lighthouses", "lighthouses/kiel/lamps/99", "", "../../etc/passwd", "%00", "toString", "__proto__"])(
    "replies 404 to “%s”",
    async (id) => {
      const { get } = testServer();
      const reply = await get(`/api/passages/${id}`);
      expect(reply.statusCode).toBe(404);
    },
  );
});

describe("GET /api/passages", () => {
  test("finds passages by words as far as they are typed, with where they stand", async () => {
    const { get } = testServer();
    const reply = await get("/api/passages?text=petrol&limit=5");
    expect(reply.statusCode).toBe(200);
    const { total, passages } = reply.json();
    expect(passages).toHaveLength(total);
    for (const { text, marks } of passages)
      for (const { start, end } of marks) expect(text.slice(start, end)).toMatch(/^petrol/iu);
  });

  test("gives all passages of a section, a page at a time", async () => {
    const { get, application } = testServer();
    const ids = application.corpus.passages.filter(({ section }) => section === "kiel/lamps").map(({ id }) => id);
    const found = (await get("/api/passages?section=kiel/lamps&city=&text=&limit=1&offset=1")).json();
    expect(found.total).toBe(ids.length);
    expect(found.passages.map(({ passageId }: { passageId: string }) => passageId)).toEqual(ids.slice(1, 2));
  });

  test.each([
    ["city=atlantis", "unknown_city"],
    ["section=nothing", "unknown_section"],
    ["document=nothing", "unknown_document"],
    ["limit=0", "invalid_request"],
    ["limit=101", "invalid_request"],
    ["offset=-1", "invalid_request"],
    ["language=xx", "invalid_request"],
    [`text=${"x".repeat(3000)}`, "invalid_request"],
  ])("refuses ?%s", async (query, code) => {
    const { get } = testServer();
    expect((await get(`/api/passages?${query}`)).json()).toMatchObject({ code });
  });
});

describe("GET /api/documents", () => {
  test("gives each document's parts and sections in reading order", async () => {
    const { get, application } = testServer();
    const reply = await get("/api/documents");
    const [document] = reply.json().documents;
    expect(document).toMatchObject({
      id: "lighthouses",
      title: "Lights of the North",
      authors: ["Ada Pharos", "Bo Brandt"],
      date: "1911-03",
      digest: true,
      cities: ["kiel", "brest"],
    });
    expect(document.parts.map(({ id, title }: { id: string; title: string }) => [id, title])).toEqual([
      ["preface", "Preface"],
      ["kiel", "Kiel: the firth"],
    ]);
    const sections: SectionReply[] = document.parts.flatMap((part: { sections: SectionReply[] }) => part.sections);
    expect(sections.map(({ id }) => id)).toEqual(["preface", "kiel", "kiel/lamps", "kiel/lenses"]);
    const ids = sections.flatMap(({ id, passageCount }) =>
      Array.from({ length: passageCount }, (_, place) => `lighthouses/${id}/${place + 1}`),
    );
    expect(ids).toEqual(application.corpus.passages.map(({ id }) => id));
  });

  test("leads from each section to its first passage, and from a heading without text to none", async () => {
    const { get } = serverAbout("# Bees\n\n## Diseases\n\n### Mites\n\nMites came.\n");
    const [document] = (await get("/api/documents")).json().documents;
    expect(document.parts[0].sections).toMatchObject([
      { id: "bees/diseases", passageCount: 0, firstPassageId: null, url: null },
      { id: "bees/mites", passageCount: 1, firstPassageId: "bees/bees/mites/1", url: "/passages/bees/bees/mites/1" },
    ]);
    expect((await get("/api/passages/bees/bees/mites/1")).json().text).toBe("Mites came.");
  });

  test("grows with the sections of a library, not with its passages", async () => {
    const size = async (paragraphs: number) => {
      const { get } = serverAbout(`# Bees\n\n${"Bees dance.\n\n".repeat(paragraphs)}`);
      return (await get("/api/documents")).body.length;
    };
    expect(await size(900)).toBe((await size(9)) + 2);
  });
});

describe("GET /api/cities", () => {
  test("gives the cities with their other spellings", async () => {
    const { get } = testServer();
    const reply = await get("/api/cities");
    expect(reply.json()).toEqual({
      cities: [
        { id: "kiel", name: "Kiel", country: "Germany", names: ["Kyl", "كيل"] },
        { id: "brest", name: "Brest", country: null, names: [] },
      ],
    });
  });
});

describe("GET /api/figures", () => {
  const oil = {
    id: "oil",
    document: "Lights of the North",
    documentId: "lighthouses",
    label: "Oil",
    unit: "litres",
    values: [
      {
        city: "kiel",
        scope: "one night",
        value: 14.6,
        text: "14.6 litres",
        date: "1895/1911",
        dateKnown: true,
        passageId: "lighthouses/kiel/lamps/1",
        pages: "6–9",
        source: "Pharos, Towers, 1899. https://example.org/towers",
        note: "the log differs",
        url: "/passages/lighthouses/kiel/lamps/1",
      },
    ],
  };

  test.each(["", "?", "?city=&figure=", "?city=kiel", "?figure=oil", "?city=kiel&figure=oil"])(
    "gives the figure for “%s”",
    async (query) => {
      const { get } = testServer();
      expect((await get(`/api/figures${query}`)).json()).toEqual({ figures: [oil] });
    },
  );

  test("gives none for a city without figures", async () => {
    const { get } = testServer();
    expect((await get("/api/figures?city=brest")).json()).toEqual({ figures: [] });
  });

  test.each([
    ["city=paris", "unknown_city", ["kiel", "brest"], 'There is no city "paris" in the corpus. It has: kiel, brest.'],
    ["figure=wind", "unknown_figure", ["oil"], 'There is no figure "wind" in the corpus. It has: oil.'],
  ])("says which ones exist when there is no %s", async (query, code, known, detail) => {
    const { get } = testServer();
    const reply = await get(`/api/figures?${query}`);
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ code, known, detail });
  });

  test.each(["city=kiel&city=brest", "town=kiel", `city=${"x".repeat(300)}`])("refuses ?%s", async (query) => {
    const { get } = testServer();
    const reply = await get(`/api/figures?${query}`);
    expect(reply.statusCode).toBe(400);
    expect(reply.json().errors).toHaveLength(1);
  });
});

describe("?language=", () => {
  const { corpus: german } = readCorpus([{ path: "bienen.md", text: "# Bienen\n\nEin Volk hat 40 000 Bienen.\n" }]);
  const server = () =>
    testServer({
      script: { corpusIn: (language) => (language === "de" && german !== null ? german : lighthouseCorpus()) },
    });

  test("gives the documents and the cities in the reader's language", async () => {
    const { get } = server();
    expect((await get("/api/documents?language=de")).json().documents[0].title).toBe("Bienen");
    expect((await get("/api/documents")).json().documents[0].title).toBe("Lights of the North");
    expect((await get("/api/cities?language=de")).json()).toEqual({ cities: german?.cities });
  });

  test.each([
    "/api/documents?language=xx",
    "/api/cities?language=",
    "/api/passages/lighthouses/kiel/lamps/1?language=xx",
  ])("is refused when nobody speaks it: %s", async (address) => {
    expect((await server().get(address)).statusCode).toBe(400);
  });
});
