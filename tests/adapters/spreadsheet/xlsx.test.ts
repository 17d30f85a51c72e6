import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeXlsx } from "../../../src/adapters/spreadsheet/xlsx.ts";

type SheetXml = { worksheet: { sheetData: { row: { c: { "@t"?: string; f?: string; v?: string | number }[] }[] } } };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  isArray: (name) => ["row", "c"].includes(name),
});

describe("an XLSX file", () => {
  it("holds each table as a sheet, numbers as numbers, and formulas as text", async () => {
    const bytes = await writeXlsx(
      [
        {
          name: "Board [1/2]",
          rows: [
            ["Name", "Points"],
            ["=1+1", 1000],
            [null, 0.5],
          ],
        },
        { name: "Questions", rows: [["Text"], ["هل هذا صحيح؟"]] },
      ],
      { isRightToLeft: true },
    );
    const files = unzipSync(bytes);
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    expect(text("xl/workbook.xml")).toContain('name="Board  1 2 "');
    expect(text("xl/worksheets/sheet1.xml")).toContain("rightToLeft");
    const sheet = parser.parse(text("xl/worksheets/sheet1.xml")) as SheetXml;
    const [, first] = sheet.worksheet.sheetData.row;
    expect(first?.c.map((cell) => cell.f)).toEqual([undefined, undefined]);
    expect(first?.c[1]?.v).toBe(1000);
    expect(Object.keys(files).map(text).join("")).toContain("=1+1");
    expect(Object.keys(files).map(text).join("")).toContain("هل هذا صحيح؟");
  });
});
