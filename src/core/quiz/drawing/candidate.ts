import type { Corpus } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import type { AskedYear } from "../facts/asked-year.ts";
import type { Statement } from "../facts/read-sentence.ts";
import type { ValueFact } from "../facts/value-facts.ts";
import type { Evidence, Item, Option } from "../item.ts";

/** A wrong answer that is true of something else. */
export type Distractor = {
  readonly text: string;
  /** The number that it names; null for names and cities. */
  readonly number: number | null;
  /** Of what it is true, for the proof. */
  readonly trueOf: string;
};

/** An item before it is checked, with what the checks must know of it. */
export type Candidate = {
  readonly item: Omit<Item, "proof">;
  /** Facts that it asks, and the sentences that give them, by id: a quiz asks none twice. */
  readonly asks: readonly string[];
  /** Values that it asks for or shows as true. */
  readonly facts: readonly ValueFact[];
  /** Questions for years that it asks. */
  readonly years: readonly AskedYear[];
  /** The sentence that it is made of; null for those made of several, or of values. */
  readonly statement: Statement | null;
  readonly distractors: readonly Distractor[];
};

/** What is drawn from, read once. */
export type Material = {
  readonly corpus: Corpus;
  readonly language: Language;
  readonly facts: readonly ValueFact[];
  readonly statements: readonly Statement[];
  readonly years: readonly AskedYear[];
  /** Facts as a plain question asks for them, by the fact's id. */
  readonly questions: ReadonlyMap<string, string>;
};

/** Draws candidates of one form. */
export type Drawing = (material: Material) => Candidate[];

const IDS = "abcdef";

export function options(texts: readonly string[]): Option[] {
  return texts.map((text, place) => ({ id: IDS.charAt(place), text }));
}

/** The id of the option with a text. */
export function idOf(texts: readonly string[], text: string): string {
  return IDS.charAt(texts.indexOf(text));
}

export function evidenceOf(corpus: Corpus, { passage, section, text }: Statement): Evidence {
  return {
    passageId: passage.id,
    document: corpus.document(passage.document)?.title ?? passage.document,
    city: passage.city,
    section: section.label,
    pages: passage.pages,
    quote: text,
  };
}

/** A number from a text, the same every time and spread evenly (FNV-1a, 32 bits). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** The same list in an order that an id decides. */
export function shuffled<T>(list: readonly T[], seed: string, nameOf: (each: T) => string): T[] {
  return list.toSorted((one, other) => hashOf(`${seed} ${nameOf(one)}`) - hashOf(`${seed} ${nameOf(other)}`));
}
