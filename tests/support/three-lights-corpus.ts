import { filesOf, LIGHTHOUSES } from "./lighthouse-corpus.ts";

const BREST = `---
title: "Brest: the roadstead"
label: Brest
city: brest
pages: "10-11"
---

## Tower {#tower}

The tower of Brest is 58 metres high.

The keeper of Brest counts ships from the gallery.

## Log {#log}

${Array.from({ length: 24 }, (_, day) => `On day ${day + 1} of the year the log of Brest names ${day + 3} ships under sail.`).join(" ")}
`;

const FIGURES = `  - id: height
    label: Height of the tower
    names: [tall]
    unit: metres
    values:
      - city: kiel
        scope: the tower
        value: 31
        text: "31 metres"
        date: "1911"
        dateKnown: true
        passage: kiel/1
      - city: brest
        scope: the tower
        value: 58
        text: "58 metres"
        date: "1911"
        dateKnown: true
        passage: brest/tower/1
`;

/** The lighthouses with a second city, a third on which they say nothing, a figure to compare and a long passage. */
export const THREE_LIGHTS: Readonly<Record<string, string>> = Object.fromEntries(
  filesOf(LIGHTHOUSES, {
    "lighthouses/document.yaml": (text) =>
      text
        .replace("[preface, kiel]", "[preface, kiel, brest]")
        .replace("    name: Brest\n", "    name: Brest\n  - id: gdansk\n    name: Gdansk\n"),
    "lighthouses/en/kiel.md": (text) => text.replace("has **two**", "has a tower that is 31 metres high, and **two**"),
    "lighthouses/en/brest.md": BREST,
    "lighthouses/figures.yaml": (text) => text + FIGURES,
  }).map(({ path, text }) => [path, text]),
);

const DAYS = Array.from(
  { length: 24 },
  (_, day) => `Am Tag ${day + 1} des Jahres nennt das Logbuch von Brest ${day + 3} Schiffe unter Segel.`,
);

/** The same in German. */
export const IN_GERMAN: Readonly<Record<string, string>> = {
  "lighthouses/de/preface.md": (THREE_LIGHTS["lighthouses/en/preface.md"] ?? "").replace("Preface", "Vorwort"),
  "lighthouses/de/kiel.md": THREE_LIGHTS["lighthouses/en/kiel.md"] ?? "",
  "lighthouses/de/brest.md": BREST.replace("Tower {#tower}", "Turm {#tower}")
    .replace("Log {#log}", "Logbuch {#log}")
    .replace("The tower of Brest is 58 metres high.", "Der Turm von Brest ist 58 Meter hoch.")
    .replace(
      "The keeper of Brest counts ships from the gallery.",
      "Der Wärter von Brest zählt Schiffe von der Galerie aus.",
    )
    .replace(/^On day 1 .*$/mu, DAYS.join(" ")),
};
