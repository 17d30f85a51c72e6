import { describe, expect, it } from "vitest";
import type { City } from "../../../../src/core/corpus/city.ts";
import { renderExplanation } from "../../../../src/entrypoints/cli/render/explanation.ts";
import { displayWidth } from "../../../../src/entrypoints/cli/terminal/display-width.ts";
import { sampleExplanation } from "../../../support/sample-explanation.ts";
import { createOutputDouble } from "../../../support/terminal-double.ts";

const CITIES: readonly City[] = [{ id: "istanbul", name: "Istanbul", country: "Turkey", names: [] }];
const render = (explanation = sampleExplanation(), columns: number | null = null, depth: 1 | 8 = 1): string[] =>
  renderExplanation(explanation, CITIES, createOutputDouble(columns, depth));

describe("an explanation", () => {
  it("says what was understood, decided and written, and what was weighed", () => {
    expect(render()).toEqual([
      "How this answer came about",
      "",
      "Understood as  In which neighbourhood is the Pages bookstore? (with what was said before)",
      "Asks for       a place of Istanbul",
      "Searched for   pages, bookstore",
      "Rewritten as   “Where in Ankara is the Pages bookstore?”, which was not used. It asks about Ankara, which nobody asked about.",
      "Decision       The documents answer; confidence 0.83",
      "Model          double-1 wrote the answer; 1,234 tokens",
      "Looked up      search “Pages bookstore”",
      "",
      "Passages weighed, best first",
      "",
      "Score  Read as  Section                   How                     Id",
      "─────  ───────  ────────────────────────  ──────────────────────  ───────────────────────────────────────────────",
      " 0.91        1  Istanbul › Good examples  found                   a-tale-of-three-cities/istanbul/good-examples/2",
      "                Istanbul › History        looked up by the model  a-tale-of-three-cities/istanbul/history/1",
      "",
      "What the model wrote",
      "",
      "✓ The Pages bookstore café is in Ayvansaray.",
      "  Shown · a-tale-of-three-cities/istanbul/good-examples/2",
      "    ✓ citation: It cites one passage.",
      "    ✓ names: In the passage: Pages, Ayvansaray.",
      "",
      "✗ It was opened in 1453.",
      "  Dropped: it fails a check · a-tale-of-three-cities/istanbul/good-examples/2",
      "    ✓ citation: It cites one passage.",
      "    ✗ dates: 1453 is not in the passage.",
    ]);
  });

  it("of a quoted answer says that no model was asked", () => {
    const lines = render(sampleExplanation({ writing: null }));
    expect(lines).toContain("Model          none was asked");
    expect(lines.join("\n")).not.toContain("What the model wrote");
  });

  it("says what went wrong with the model", () => {
    const { writing } = sampleExplanation();
    if (writing === null) throw new Error("the sample has no writing");
    const lines = render(
      sampleExplanation({
        writing: { ...writing, outcome: "failed", problem: "The model double-1 failed (HTTP 401).", sentences: [] },
      }),
    );
    expect(lines).toContain("Model          double-1 failed; 1,234 tokens");
    expect(lines).toContain("               The model double-1 failed (HTTP 401).");
  });

  it.each([20, 40, 80])("keeps within %i columns, in colour too", (columns) => {
    const lines = render(sampleExplanation(), columns, 8);
    expect(lines.join("")).toContain("\u001b[31m✗");
    expect(Math.max(...lines.map((line) => displayWidth(line)))).toBeLessThanOrEqual(columns);
  });
});
