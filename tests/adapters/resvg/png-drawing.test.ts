import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createPngDrawing } from "../../../src/adapters/resvg/png-drawing.ts";
import { createPen, drawingSvg } from "../../../src/core/figures/drawing.ts";

const { resolve } = createRequire(import.meta.url);

/** It is an optional dependency. */
const isInstalled = (() => {
  try {
    return [resolve("@resvg/resvg-js"), resolve("@expo-google-fonts/vazirmatn")].length > 0;
  } catch {
    return false;
  }
})();

function svgOf(text: string, isRightToLeft: boolean): string {
  const marks = [createPen(200, isRightToLeft).text(10, 30, text, { size: 20 })];
  return drawingSvg({ width: 200, height: 40, language: "en", title: "T", description: "D", marks });
}

/** What the image's pixels are made from: not their values, but the same where the pixels are. */
function pixelsOf(png: Uint8Array | null): Buffer {
  const bytes = Buffer.from(png ?? expect.fail("nothing is drawn"));
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([400, 80]);
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.subarray(at + 4, at + 8).toString() === "IDAT") data.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return inflateSync(Buffer.concat(data));
}

describe.skipIf(!isInstalled)("a drawing as PNG", () => {
  const draw = createPngDrawing();

  it.each([
    ["English", "Istanbul", "Istanbvl", false],
    ["Turkish", "ağış", "agis", false],
    ["Turkish capitals", "İĞŞ", "IGS", false],
    ["German", "Größe", "Grosse", false],
    ["French", "cœur", "caeur", false],
    ["Arabic", "طنجة", "طنجا", true],
    // A font without the letters draws the same box for each.
    ["Arabic of as many letters", "مدن", "بنك", true],
  ])("has the letters of %s", async (_name, text, other, isRightToLeft) => {
    const [without, one, another] = [
      pixelsOf(await draw(svgOf("", isRightToLeft))),
      pixelsOf(await draw(svgOf(text, isRightToLeft))),
      pixelsOf(await draw(svgOf(other, isRightToLeft))),
    ];
    expect(one.equals(without)).toBe(false);
    expect(one.equals(another)).toBe(false);
  });
});

describe("a drawing as PNG where the package is missing", () => {
  it("is not there, and says so each time", async () => {
    const missing = () => Promise.reject(new Error("not installed"));
    const draw = createPngDrawing({ load: missing, resolve: (file) => file });
    expect([await draw(svgOf("a", false)), await draw(svgOf("b", false))]).toEqual([null, null]);
  });

  it("is not there without its font either", async () => {
    const draw = createPngDrawing({
      resolve: () => {
        throw new Error("no such package");
      },
    });
    expect(await draw(svgOf("a", false))).toBeNull();
  });
});
