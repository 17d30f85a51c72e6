/** Widths of the drawn letters, as a share of their size; an average of those that languages here are written in. */
const LETTER = 0.55;
const FONT = "Vazirmatn, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', sans-serif";

export const INK = { text: "#1d1f22", faint: "#5b6068", line: "#c9cdd3", paper: "#ffffff" } as const;

/** A text within XML 1.0: what it may not hold becomes the mark for a character that cannot be shown. */
export function xmlText(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Lines no wider than so many pixels at the size, parted at spaces; the last one that may stand ends with an ellipsis. */
export function linesOf(text: string, width: number, size: number, most: number): string[] {
  const longest = Math.max(4, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => each.match(new RegExp(`.{1,${longest}}`, "gsu")) ?? [])) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= longest) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? "").slice(0, longest - 1).trimEnd()}…`];
}

export type TextStyle = { readonly size: number; readonly isBold?: boolean; readonly colour?: string };

/** Around a text, so that every renderer takes it as written from right to left (Unicode Bidirectional Algorithm, RLI). */
const RIGHT_TO_LEFT = ["\u2067", "\u2069"] as const;

/** What draws from where reading begins: x is counted from the left, or from the right where that is where one begins. */
export type Pen = {
  readonly text: (x: number, y: number, text: string, style: TextStyle) => string;
  readonly box: (x: number, y: number, width: number, height: number, colour: string) => string;
  readonly line: (from: readonly [number, number], to: readonly [number, number], style?: LineStyle) => string;
  /** The middle of something that is the same from both sides. */
  readonly at: (x: number) => number;
};

export type LineStyle = { readonly colour?: string; readonly width?: number; readonly isDashed?: boolean };

export function createPen(width: number, isRightToLeft: boolean): Pen {
  const at = (x: number) => round(isRightToLeft ? width - x : x);
  const anchor = isRightToLeft ? "end" : "start";
  const [before, after] = isRightToLeft ? RIGHT_TO_LEFT : ["", ""];
  return {
    at,
    text: (x, y, text, { size, isBold = false, colour = INK.text }) =>
      `<text x="${at(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" fill="${colour}"${isBold ? ' font-weight="700"' : ""}>${before}${xmlText(text)}${after}</text>`,
    box: (x, y, long, height, colour) =>
      `<rect x="${isRightToLeft ? round(width - x - long) : round(x)}" y="${round(y)}" width="${round(long)}" height="${round(height)}" fill="${colour}"/>`,
    line: ([x1, y1], [x2, y2], { colour = INK.line, width: thick = 1, isDashed = false } = {}) =>
      `<line x1="${at(x1)}" y1="${round(y1)}" x2="${at(x2)}" y2="${round(y2)}" stroke="${colour}" stroke-width="${thick}"${isDashed ? ' stroke-dasharray="4 4"' : ""}/>`,
  };
}

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  /** For who does not see it. */
  readonly title: string;
  readonly description: string;
  readonly marks: readonly string[];
};

/**
 * An SVG that stands alone, on light or dark pages, with its own paper. Where a text is anchored is said from the left
 * throughout, since renderers differ on the other side.
 */
export function drawingSvg({ width, height, language, title, description, marks }: Drawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${language}" direction="ltr" aria-labelledby="chart-title chart-description" font-family="${FONT}">`,
    `<title id="chart-title">${xmlText(title)}</title>`,
    `<desc id="chart-description">${xmlText(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${INK.paper}"/>`,
    ...marks,
    "</svg>",
    "",
  ].join("\n");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
