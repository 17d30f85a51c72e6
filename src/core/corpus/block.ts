import type { Directive } from "./directive.ts";
import type { MarkedText } from "./inline-text.ts";
import type { ProblemText } from "./corpus-problem.ts";

type Placed = { readonly line: number };

/** What a part is made of, in reading order. */
export type Block = Placed &
  (
    | {
        readonly kind: "heading";
        readonly depth: number;
        readonly text: string;
        /** As `{#slug label="…"}` fixes them. */
        readonly slug: string | null;
        readonly label: string | null;
      }
    /** A paragraph, list, table or code block; `terms` are words that the table says above its columns only. */
    | {
        readonly kind: "text";
        readonly content: MarkedText;
        readonly terms: readonly string[];
        /** For a list or table: how many lines of the text lead into it. Null for all else. */
        readonly leading: number | null;
      }
    | { readonly kind: "note"; readonly content: MarkedText }
    | { readonly kind: "directive"; readonly directive: Exclude<Directive, { kind: "malformed" }> }
  );

/** `id` is the name in small letters, by which markers find it; `name` is as it is written. */
export type Footnote = Placed & { readonly id: string; readonly name: string; readonly text: string };

/** Something that the strict format refuses and the lenient reader passes over. */
export type Flaw = Placed & ProblemText;

/** A Markdown file without its front matter, as blocks. */
export type Blocks = {
  readonly blocks: readonly Block[];
  /** By their ids. */
  readonly footnotes: ReadonlyMap<string, Footnote>;
  readonly flaws: readonly Flaw[];
  /** Lines where a comment begins that never ends, so that all behind it is hidden. */
  readonly unclosedComments: readonly number[];
};
