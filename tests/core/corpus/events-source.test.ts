import { describe, expect, it } from "vitest";
import { readCorpusFolder } from "../../../src/adapters/files/corpus-folder.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { LANGUAGES } from "../../../src/core/language.ts";
import { filesOf, LIGHTHOUSES } from "../../support/lighthouse-corpus.ts";

const EVENTS = "lighthouses/events.yaml";

const event = (changes: Readonly<Record<string, string | null>> = {}) => {
  const keys = {
    id: "lamp",
    city: "kiel",
    reach: "city",
    date: '"1895"',
    label: "The lamp is lit",
    passage: "kiel/lamps/1",
    ...changes,
  };
  const lines = Object.entries(keys).filter(([, value]) => value !== null);
  return `  - ${lines.map(([key, value]) => `${key}: ${value}`).join("\n    ")}\n`;
};
const reading = (...events: readonly string[]) =>
  readCorpus(filesOf(LIGHTHOUSES, { [EVENTS]: `events:\n${events.join("")}` }));

describe("the events of a document", () => {
  it("are read with their passage's pages, the earliest first", () => {
    const { corpus, problems } = reading(
      event(),
      event({ id: "book", city: null, reach: "world", date: "1885/1911", passage: "preface/1" }),
    );
    expect(problems).toMatchObject([{ line: 10, problem: "The year 1885 does not stand in the passage preface/1." }]);
    expect(corpus).toBeNull();
    const right = reading(
      event({ id: "book", city: null, reach: "world", date: "1911", passage: "preface/1" }),
      event(),
    );
    expect(right.problems).toEqual([]);
    expect(right.corpus?.events).toMatchObject([
      { id: "lamp", city: "kiel", reach: "city", date: "1895", passage: "lighthouses/kiel/lamps/1", pages: "6–9" },
      { id: "book", city: null, reach: "world", date: "1911", passage: "lighthouses/preface/1", pages: "3" },
    ]);
  });

  it.each([
    ["an unknown city", [event({ city: "bonn" })], 3, 'The document has no city "bonn".'],
    ["a city's event without a city", [event({ city: null })], 3, /names no city/u],
    ["an unknown reach", [event({ reach: "region" })], 4, /"reach" of item 1 .* is not city, country, world/u],
    ["an unknown passage", [event({ passage: "kiel/lamps/9" })], 7, /has no passage "kiel\/lamps\/9"/u],
    ["a date of no calendar", [event({ date: '"1895-13"' })], 5, /is not a date/u],
    ["a year that its passage does not give", [event({ date: '"1896"' })], 5, /year 1896 does not stand/u],
    ["an event that stands twice", [event(), event()], 8, 'The event "lamp" stands twice.'],
    ["a key that is not known", [event({ lable: "The lamp" })], 8, /"lable"/u],
  ])("are refused for %s, with the line", (_what, events, line, problem) => {
    expect(reading(...events).problems).toContainEqual({
      file: EVENTS,
      line,
      problem: typeof problem === "string" ? problem : expect.stringMatching(problem),
      remedy: expect.stringMatching(/./u),
    });
  });
});

describe("the events in a language's folder", () => {
  const german = Object.fromEntries(
    Object.entries(LIGHTHOUSES)
      .filter(([path]) => path.includes("/en/"))
      .map(([path, text]) => [path.replace("/en/", "/de/"), text]),
  );
  const reading = (labels: string) =>
    readCorpus(
      filesOf(LIGHTHOUSES, {
        ...german,
        [EVENTS]: `events:\n${event()}`,
        "lighthouses/de/events.yaml": `events:\n${labels}`,
      }),
      { language: "de" },
    );

  it("are called as it calls them", () => {
    const { corpus, problems } = reading("  - { id: lamp, label: Das Licht brennt }\n");
    expect(problems).toEqual([]);
    expect(corpus?.events).toMatchObject([{ id: "lamp", label: "Das Licht brennt", date: "1895" }]);
  });

  it.each([
    ["one is missing", "  []\n", 1, 'The event "lamp"'],
    ["one is not known", "  - { id: lamp, label: L }\n  - { id: bell, label: G }\n", 3, 'no event "bell"'],
    ["one stands twice", "  - { id: lamp, label: L }\n  - { id: lamp, label: G }\n", 3, '"lamp" stands twice'],
  ])("are refused where %s", (_what, labels, line, problem) => {
    expect(reading(labels).problems).toContainEqual({
      file: "lighthouses/de/events.yaml",
      line,
      problem: expect.stringContaining(problem),
      remedy: expect.stringMatching(/./u),
    });
  });
});

describe("the events of the report", () => {
  it("are the same in every language, each under a name of its own, from 1951 to 2016", async () => {
    const files = await readCorpusFolder("corpus");
    const told = LANGUAGES.map((language) => readCorpus(files, { language }).corpus?.events ?? []);
    const bare = told.map((events) =>
      events.map(({ id, date, city, reach, passage }) => [id, date, city, reach, passage]),
    );
    expect(bare[0]?.length).toBeGreaterThan(30);
    for (const other of bare) expect(other).toEqual(bare[0]);
    expect([told[0]?.[0]?.date.slice(0, 4), told[0]?.at(-1)?.date.slice(0, 4)]).toEqual(["1951", "2016"]);
    const labels = told.flatMap((events) => events.map(({ label }) => label));
    expect(new Set(labels).size).toBe(labels.length);
  });
});
