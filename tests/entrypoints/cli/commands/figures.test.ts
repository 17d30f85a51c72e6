import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../../../src/entrypoints/cli/command-table.ts";
import { runCommandLine } from "../../../../src/entrypoints/cli/run.ts";
import { lighthouseCorpus } from "../../../support/scripted-application.ts";
import { createContextDouble } from "../../../support/scripted-services.ts";

async function run(...args: string[]) {
  const context = createContextDouble({ openCorpus: async () => lighthouseCorpus() });
  const code = await runCommandLine(["figures", ...args], COMMANDS, context);
  return { code, out: context.terminal.out.text(), err: context.terminal.err.text() };
}

describe("figures", () => {
  it("lists the figures and the places that they are given for", async () => {
    expect(await run()).toMatchObject({
      code: 0,
      out: "Figure  Id   Places\n──────  ───  ──────\nOil     oil  Kiel\n",
    });
  });

  it.each(["oil", "OIL", "fuel"])(
    "shows the values of the figure called %s, with date, scope and note",
    async (name) => {
      expect((await run(name)).out).toBe(
        "Oil (litres)\n" +
          "Place        Value  Date       What is counted  Section\n" +
          "─────  ───────────  ─────────  ───────────────  ────────────\n" +
          "Kiel   14.6 litres  1895–1911  one night        Kiel › Lamps\n" +
          "Note: Kiel: the log differs\n",
      );
    },
  );

  it("gives a spreadsheet every value with its number and source", async () => {
    const [header, row, end] = (await run("--csv")).out.split("\r\n");
    expect(header).toBe("figure,label,city,scope,value,unit,text,date,date_known,passage,section,pages,source,note");
    expect(row).toContain("oil,Oil,kiel,one night,14.6,litres,14.6 litres,1895/1911,true,lighthouses/kiel/lamps/1,");
    expect(end).toBe("");
  });

  it("gives a program what the HTTP door replies", async () => {
    expect(JSON.parse((await run("--json", "--city", "Kiel")).out).figures[0]).toMatchObject({
      id: "oil",
      document: "Lights of the North",
      values: [
        { city: "kiel", value: 14.6, passageId: "lighthouses/kiel/lamps/1", url: "/passages/lighthouses/kiel/lamps/1" },
      ],
    });
  });

  it("says when a city has none of the figures", async () => {
    expect(await run("--city", "brest")).toEqual({
      code: 0,
      out: "",
      err: "There is no such figure for this place.\n",
    });
  });

  it("refuses an unknown figure and an unknown city, and says what there is", async () => {
    expect(await run("height")).toMatchObject({
      code: 2,
      err: expect.stringContaining("three-cities figures lists them all."),
    });
    expect(await run("--city", "Atlantis")).toMatchObject({
      code: 2,
      err: expect.stringContaining("It has Kiel, Brest."),
    });
  });

  it("refuses two forms at once", async () => {
    expect(await run("--json", "--csv")).toMatchObject({
      code: 2,
      err: expect.stringContaining("cannot be used together"),
    });
  });
});
