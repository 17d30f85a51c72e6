import { parse } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readCorpusFolder } from "../../../src/adapters/files/corpus-folder.ts";
import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import type { FigureValue } from "../../../src/core/corpus/figure.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";
import { barChart } from "../../../src/core/figures/bar-chart.ts";
import { comparisonCsv, timelineCsv } from "../../../src/core/figures/comparison-csv.ts";
import { type Comparison, compareFigure } from "../../../src/core/figures/comparison.ts";
import { timelineChart } from "../../../src/core/figures/timeline-chart.ts";
import { timelineOf } from "../../../src/core/figures/timeline.ts";
import { type Language, LANGUAGES } from "../../../src/core/language.ts";

const corpora = new Map<Language, Corpus>();
beforeAll(async () => {
  const files = await readCorpusFolder("corpus");
  for (const language of LANGUAGES) {
    corpora.set(language, readCorpus(files, { language }).corpus ?? expect.fail("no corpus"));
  }
});

function corpusIn(language: Language): Corpus {
  return corpora.get(language) ?? expect.fail(language);
}

function compared(id: string, language: Language = "en"): Comparison {
  const corpus = corpusIn(language);
  return compareFigure(corpus.figures.find((each) => each.id === id) ?? expect.fail(id), corpus, language);
}

function made(values: readonly Partial<FigureValue>[]): Comparison {
  const corpus = corpusIn("en");
  const [known] = corpus.figures;
  const [value] = known?.values ?? [];
  if (known === undefined || value === undefined) return expect.fail("no figure");
  return compareFigure({ ...known, values: values.map((each) => ({ ...value, ...each })) }, corpus, "en");
}

const kinds = ({ notes }: Comparison) => notes.map(({ kind }) => kind);

describe("a figure compared by city", () => {
  it("has a row for each value, with its date, its scope and its passage", () => {
    const { rows, unit } = compared("refugees");
    expect(unit).toBe("people");
    expect(rows.map(({ city, value, date }) => [city?.name, value?.text, date])).toEqual([
      ["Istanbul", "203,000", "March 2015"],
      ["Istanbul", "395,000", "March 2016"],
      ["Istanbul", "an estimate of 400,000", "not dated; published 2016"],
      ["Offenbach", "more than 2,000", "not dated; published 2016"],
      ["Tangier", "275", "31 July 2016"],
    ]);
    expect(rows[4]?.value).toMatchObject({
      scope: expect.stringContaining("UNHCR"),
      passage: "a-tale-of-three-cities/tangier/migration-profile/13",
    });
  });

  it("leaves a gap for a city without a value, and says so", () => {
    const comparison = made([{ city: "istanbul" }, { city: "tangier" }]);
    expect(comparison.rows.map(({ city, value }) => [city?.id, value === null])).toEqual([
      ["istanbul", false],
      ["offenbach", true],
      ["tangier", false],
    ]);
    expect(comparison.notes).toContainEqual({ kind: "gap", text: "The report gives no figure for Offenbach." });
  });

  it("says where dates or definitions differ, and nothing of it where cities share one", () => {
    const at = (city: string, date: string, scope = "city", dateKnown = true) => ({ city, date, scope, dateKnown });
    expect(kinds(made([at("istanbul", "2015"), at("offenbach", "2016"), at("tangier", "2016")]))).toEqual([
      "dates-differ",
    ]);
    expect(kinds(made([at("istanbul", "2016"), at("offenbach", "2016", "region"), at("tangier", "2016")]))).toEqual([
      "scopes-differ",
    ]);
    const shared = [at("istanbul", "2016"), at("istanbul", "2015"), at("offenbach", "2016"), at("tangier", "2016")];
    expect(kinds(made(shared))).toEqual(["several"]);
    expect(
      kinds(made([at("istanbul", "2016", "city", false), at("offenbach", "2016"), at("tangier", "2016")])),
    ).toEqual(["dates-differ", "undated"]);
  });

  it("is of one city alone, or of none, without gaps to fill", () => {
    expect(kinds(made([{ city: "offenbach", dateKnown: true }]))).toEqual(["one-city"]);
    const country = compared("country-population");
    expect(country.rows.map(({ city, value }) => [city, value?.text])).toEqual([[null, "almost 80 million"]]);
  });

  it("is told in every language, its unit too", () => {
    for (const language of LANGUAGES) {
      const { figures } = corpusIn(language);
      for (const { id, unit } of figures) {
        const own = compared(id, language);
        expect(own.rows.map(({ value }) => value?.value)).toEqual(compared(id).rows.map(({ value }) => value?.value));
        expect(kinds(own).filter((kind) => kind !== "scopes-differ")).toEqual(
          kinds(compared(id)).filter((kind) => kind !== "scopes-differ"),
        );
        if (language === "tr" || language === "ar") expect(own.unit).not.toBe(unit);
      }
    }
  });
});

describe("a chart of bars", () => {
  const bars = (svg: string) =>
    [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="22"/gu)].map(([, x, width]) => ({
      x: Number(x),
      width: Number(width),
    }));

  it("draws lengths from zero in proportion, each with its own label", () => {
    const svg = barChart(
      made([
        { value: 100, text: "100" },
        { city: "offenbach", value: 25, text: "25" },
      ]),
    );
    const [long, short] = bars(svg);
    expect((long?.width ?? 0) / (short?.width ?? 1)).toBeCloseTo(4);
    expect(long?.x).toBe(short?.x);
    expect(svg).toContain(">100</text>");
    expect(svg).toContain(">25</text>");
    expect(svg).toContain(">no figure in the report</text>");
  });

  it("ends its bars at one line on the right in Arabic", () => {
    const [first, second] = bars(barChart(compared("unemployment-rate", "ar")));
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo((second?.x ?? -1) + (second?.width ?? 0));
  });

  it("draws no length for a year", () => {
    expect(bars(barChart(compared("gmf-founded")))).toEqual([]);
  });

  it("is well-formed and says itself to who does not see it, whatever the figures hold", () => {
    const value = fc.record({
      city: fc.constantFrom("istanbul", "offenbach", "tangier", null),
      text: fc.string({ unit: "binary" }),
      scope: fc.string({ unit: "binary", maxLength: 300 }),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
        const svg = barChart(made(values));
        expect(XMLValidator.validate(svg)).toBe(true);
        expect(svg).not.toContain("NaN");
        const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg) as {
          svg: Record<string, Record<string, string>>;
        };
        expect(root["title"]).toMatchObject({ "#text": "Population (people)" });
        expect(root["desc"]).toHaveProperty("#text");
      }),
    );
  });
});

describe("the timeline", () => {
  it("has every event, the earliest first, with how far it reaches", () => {
    const { rows } = timelineOf(corpusIn("de"), "de");
    expect(rows).toHaveLength(corpusIn("de").events.length);
    expect(rows[0]).toMatchObject({ date: "1951–1977", reach: "ganz: Deutschland" });
    expect(rows.find(({ event }) => event.id === "city-charter")).toMatchObject({
      date: "Januar 2015",
      reach: "Tanger",
    });
    expect(rows.find(({ event }) => event.id === "barcelona-declaration")).toMatchObject({ reach: "international" });
  });

  it.each(LANGUAGES)("is drawn true to time and labelled, in %s", (language) => {
    const timeline = timelineOf(corpusIn(language), language);
    const svg = timelineChart(timeline);
    expect(XMLValidator.validate(svg)).toBe(true);
    const heightOf = (year: string) => Number(new RegExp(`y="([\\d.]+)"[^>]*>.?${year}.?</text>`, "u").exec(svg)?.[1]);
    const decade = heightOf("1990") - heightOf("1980");
    expect(heightOf("2000") - heightOf("1990")).toBeCloseTo(decade, 0);
    const drawn = [...svg.matchAll(/font-weight="700">\u2067?([^<]+?)\u2069?<\/text>/gu)].map(([, text]) => text);
    const whole = timeline.rows.filter(({ event }) => drawn.includes(event.label));
    expect(whole.map(({ event }) => event.id)).toEqual(timeline.rows.map(({ event }) => event.id));
  });
});

describe("their tables as CSV", () => {
  const read = (text: string) => parse(text, { bom: true });

  it("have the chart's data, gaps as gaps", () => {
    const [heading, ...rows] = read(comparisonCsv(made([{ city: "tangier", text: "=1+1", value: 2 }])));
    expect(heading?.slice(0, 3)).toEqual(["City", "As the report says it", "Number"]);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["Istanbul", "no figure in the report", ""],
      ["Offenbach", "no figure in the report", ""],
      ["Tangier", "'=1+1", "2"],
    ]);
  });

  it("have the timeline's dates as they can be sorted", () => {
    const rows = read(timelineCsv(timelineOf(corpusIn("ar"), "ar"))).slice(1);
    expect(rows).toHaveLength(corpusIn("ar").events.length);
    expect(rows[0]?.[0]).toBe("1951/1977");
  });
});
