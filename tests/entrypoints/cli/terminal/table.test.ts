import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../../src/entrypoints/cli/terminal/display-width.ts";
import { renderTable } from "../../../../src/entrypoints/cli/terminal/table.ts";

const COLUMNS = [
  { heading: "Place" },
  { heading: "Value", side: "right", fixed: true },
  { heading: "What is counted" },
] as const;
const ROWS = [
  ["İstanbul", "14.6 million", "people who are registered as residents of the city"],
  ["طنجة", "1,060,000", "everybody"],
];

describe("renderTable", () => {
  it("makes columns as wide as their content and sets numbers to the right", () => {
    expect(renderTable(COLUMNS, ROWS, 100)).toEqual([
      "Place            Value  What is counted",
      "────────  ────────────  ──────────────────────────────────────────────────",
      "İstanbul  14.6 million  people who are registered as residents of the city",
      "طنجة         1,060,000  everybody",
    ]);
  });

  it("wraps the column of words when the terminal is narrow", () => {
    const lines = renderTable(COLUMNS, ROWS, 50);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(50);
    expect(lines[2]).toBe("İstanbul  14.6 million  people who are registered");
    expect(lines[3]).toBe("                        as residents of the city");
  });

  it("becomes a list of rows when there is no room for columns", () => {
    expect(renderTable(COLUMNS, ROWS, 24)).toEqual([
      "Place: İstanbul",
      "Value: 14.6 million",
      "What is counted: people",
      "  who are registered as",
      "  residents of the city",
      "",
      "Place: طنجة",
      "Value: 1,060,000",
      "What is counted:",
      "  everybody",
    ]);
  });
});
