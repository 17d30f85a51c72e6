import type { Language } from "../language.ts";
import { CORPUS_PROBLEMS as problems } from "../messages/en/corpus-problems.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Block, Blocks, Flaw } from "./block.ts";
import { shortLabel } from "./heading.ts";
import type { MarkedText } from "./inline-text.ts";
import { spanOfPages } from "./pages.ts";
import type { Passage, Source } from "./passage.ts";
import { piecesOf, piecesOfList } from "./passage-pieces.ts";
import type { Section } from "./section.ts";
import { slugOf, uniqueSlug } from "./slug.ts";
import type { SplitText } from "./text-splitter.ts";

/** A file of a document: what is known of it before its text is read. */
export type PartInput = {
  readonly document: string;
  readonly part: string;
  readonly title: string;
  /** What leads the labels of its sections; null when the document's title does already. */
  readonly label: string | null;
  readonly city: string | null;
  readonly pages: string | null;
  readonly language: Language;
  readonly blocks: Blocks;
  /** Splits passages that are too long; null where they stay whole. */
  readonly split: SplitText | null;
};

export type Part = {
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly flaws: readonly Flaw[];
};

type Draft<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;
/** A text block, or what is left of it when it is split. */
type Piece = Pick<BlockOf<"text">, "content" | "terms" | "leading">;
type OpenSection = {
  readonly section: Section;
  readonly passages: Draft<Passage>[];
  readonly pagesAtHeading: string | null;
};

/** Sections and passages of a part, with ids. What breaks the format is left out and told as a flaw. */
export function readPart(input: PartInput): Part {
  const flaws: Flaw[] = [...input.blocks.flaws];
  const slugs = new Set(input.blocks.blocks.flatMap((block) => (block.kind === "heading" ? (block.slug ?? []) : [])));
  const fixedSlugs = new Set<string>();
  const path: { depth: number; heading: string }[] = [{ depth: 1, heading: input.title }];
  let pages = input.pages;
  let open: OpenSection = { section: sectionOf(input, null, [input.title]), passages: [], pagesAtHeading: pages };
  const all = [open];

  function openSection(block: BlockOf<"heading">): void {
    while ((path.at(-1)?.depth ?? 0) >= block.depth) path.pop();
    path.push({ depth: block.depth, heading: block.text });
    const isTwice = block.slug !== null && fixedSlugs.has(block.slug);
    if (isTwice) flaws.push({ line: block.line, ...problems.slugTwice(block.slug) });
    const wanted = block.slug ?? (slugOf(block.text) || "section");
    const slug = block.slug === null || isTwice ? uniqueSlug(wanted, slugs) : block.slug;
    fixedSlugs.add(slug);
    const heading = { slug, text: block.text, label: block.label };
    const headings = path.map((entry) => entry.heading);
    open = { section: sectionOf(input, heading, headings), passages: [], pagesAtHeading: pages };
    all.push(open);
  }

  function addText(block: BlockOf<"text">): void {
    for (const piece of input.split === null ? [block] : piecesIn(block, input.split)) {
      open.passages.push(passageOf(input, open, piece, pages));
    }
  }

  function addNote({ content, line }: BlockOf<"note">): void {
    const passage = open.passages.at(-1);
    if (passage === undefined) {
      flaws.push({ line, ...problems.noteWithoutPassage() });
      return;
    }
    passage.note = passage.note === null ? content.text : `${passage.note} ${content.text}`;
    passage.sources = union(passage.sources, sourcesOf(input, content));
  }

  function follow({ directive, line }: BlockOf<"directive">): void {
    if (directive.kind === "pages") {
      pages = directive.pages;
      return;
    }
    const passage = open.passages.at(-1);
    if (passage === undefined) flaws.push({ line, ...problems.commentWithoutPassage() });
    else if (directive.kind === "terms") passage.terms = [...new Set([...passage.terms, ...directive.terms])];
    else {
      const count = splitSentences(passage.text).length;
      if (directive.sentence > count) flaws.push({ line, ...problems.asksWithoutSentence(directive.sentence, count) });
      else passage.questions = withQuestions(passage.questions ?? [], directive.sentence - 1, directive.questions);
    }
  }

  for (const block of input.blocks.blocks) {
    if (block.kind === "heading") openSection(block);
    else if (block.kind === "text") addText(block);
    else if (block.kind === "note") addNote(block);
    else follow(block);
  }

  return {
    // A part's opening section exists only when text stands before the first heading.
    sections: all.filter((entry) => entry !== all[0] || entry.passages.length > 0).map(closed),
    passages: all.flatMap((entry) => entry.passages),
    flaws,
  };
}

function sectionOf(
  input: PartInput,
  heading: { slug: string; text: string; label: string | null } | null,
  path: readonly string[],
): Section {
  const name = heading === null ? null : (heading.label ?? shortLabel(heading.text));
  const labels = [input.label, name].flatMap((label) => label ?? []);
  return {
    id: heading === null ? input.part : `${input.part}/${heading.slug}`,
    document: input.document,
    part: input.part,
    heading: heading?.text ?? input.title,
    path,
    label: labels.length === 0 ? input.title : labels.join(" › "),
    city: input.city,
    pages: null,
    passages: [],
  };
}

function closed({ section, passages, pagesAtHeading }: OpenSection): Section {
  return {
    ...section,
    pages: passages.length === 0 ? pagesAtHeading : spanOfPages(passages.map((passage) => passage.pages)),
    passages: passages.map((passage) => passage.id),
  };
}

function passageOf(
  input: PartInput,
  open: OpenSection,
  { content, terms, leading }: Piece,
  pages: string | null,
): Draft<Passage> {
  const firstItem = leading === null ? null : splitSentences(linesBefore(content.text, leading)).length;
  return {
    id: `${input.document}/${open.section.id}/${open.passages.length + 1}`,
    document: input.document,
    section: open.section.id,
    city: input.city,
    pages,
    language: input.language,
    text: content.text,
    terms,
    note: null,
    sources: sourcesOf(input, content),
    ...(firstItem === null ? {} : { firstItem }),
  };
}

function piecesIn({ content, terms, leading }: Piece, split: SplitText): Piece[] {
  if (leading === null) return piecesOf(content, split).map((piece) => ({ content: piece, terms, leading }));
  const lead = linesBefore(content.text, leading);
  return piecesOfList(content, leading, split).map((piece) => ({
    content: piece,
    terms,
    leading: piece.text.startsWith(`${lead}\n`) ? leading : 0,
  }));
}

function linesBefore(text: string, line: number): string {
  return text.split("\n").slice(0, line).join("\n");
}

/** The footnotes that the text names, each once, in order. */
function sourcesOf({ blocks }: PartInput, content: MarkedText): Source[] {
  const ids = new Set(content.references.map((reference) => reference.id));
  return [...ids].flatMap((id) => {
    const footnote = blocks.footnotes.get(id);
    return footnote === undefined ? [] : [{ id: footnote.name, text: footnote.text }];
  });
}

/** The questions of all sentences with more for the one at the position. */
function withQuestions(
  questions: readonly (readonly string[])[],
  position: number,
  more: readonly string[],
): readonly (readonly string[])[] {
  const length = Math.max(questions.length, position + 1);
  return Array.from({ length }, (_, index) => [...(questions[index] ?? []), ...(index === position ? more : [])]);
}

function union(sources: readonly Source[], more: readonly Source[]): Source[] {
  return [...sources, ...more.filter((source) => sources.every((known) => known.id !== source.id))];
}
