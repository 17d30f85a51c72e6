/** A Markdown file in its two halves. */
export type FrontMatter = {
  /** The YAML between the `---` lines; null when the file does not begin with any. */
  readonly yaml: string | null;
  /** The whole file with the front matter's lines left empty, so that lines keep their numbers. */
  readonly body: string;
  /** True when a first `---` has no second. */
  readonly unclosed: boolean;
};

/** The line of a file on which its front matter's YAML begins. */
export const FRONT_MATTER_LINE = 2;

const OPENING = /^---[ \t]*$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;

export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.split("\n");
  if (!OPENING.test(lines[0] ?? "")) return { yaml: null, body: text, unclosed: false };
  const end = lines.findIndex((line, index) => index > 0 && CLOSING.test(line));
  if (end < 0) return { yaml: null, body: text, unclosed: true };
  return {
    yaml: lines.slice(1, end).join("\n"),
    body: "\n".repeat(end + 1) + lines.slice(end + 1).join("\n"),
    unclosed: false,
  };
}
