/** Bits of colour that a terminal shows: 1 none, 4 the sixteen named ones, 8 a palette of 256, 24 all. */
export type ColourDepth = 1 | 4 | 8 | 24;

export type Colour = {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** The entry of xterm's 256 that comes nearest and stays apart from the other cities'. */
  readonly palette: number;
  /** The nearest of a terminal's own eight background colours (SGR 41 to 47). */
  readonly named: number;
};

/** Ways to set words apart; without colour each leaves the text as it is. */
export type Style = {
  readonly coloured: boolean;
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly bad: (text: string) => string;
  /** White letters on a colour, readable on dark and light terminals alike; on no colour, the terminal's own reversed. */
  readonly chip: (text: string, colour: Colour | null) => string;
};

export function createStyle(depth: ColourDepth): Style {
  const between = (start: string, end: number) => (text: string) =>
    depth === 1 || text === "" ? text : `\u001b[${start}m${text}\u001b[${end}m`;
  return {
    coloured: depth > 1,
    bold: between("1", 22),
    faint: between("2", 22),
    good: between("32", 39),
    warning: between("33", 39),
    bad: between("31", 39),
    chip: (text, colour) => between(colour === null ? "7" : `1;97;${background(colour, depth)}`, 0)(text),
  };
}

function background(colour: Colour, depth: ColourDepth): string {
  if (depth === 24) return `48;2;${colour.red};${colour.green};${colour.blue}`;
  if (depth === 8) return `48;5;${colour.palette}`;
  return String(colour.named);
}
