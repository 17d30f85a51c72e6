import type { DraftedItem } from "../../model/language-model.ts";
import type { Passage } from "../../corpus/passage.ts";
import { stemsOf } from "../../text/terms.ts";
import { CHECKS } from "../checks/checks.ts";
import { type Candidate, evidenceOf, type Material, options } from "../drawing/candidate.ts";
import type { Statement } from "../facts/read-sentence.ts";
import { formFaults } from "../item-faults.ts";
import { type Item, ITEM_CHECKS, type ItemVerdict } from "../item.ts";
import type { Drop, DropCode } from "./drop.ts";

/** What code alone can tell of a question that a model wrote: an item, or why it is none. */
export type CheckedDraft = { readonly item: Item; readonly statement: Statement } | Drop;

type DraftContext = {
  readonly id: string;
  /** In the order in which the model was given them. */
  readonly passages: readonly Passage[];
  readonly taken: readonly Item[];
};

/** Holds a draft against its passage and against all checks of an item. */
export function checkDraft(
  draft: DraftedItem,
  { id, passages, taken }: DraftContext,
  material: Material,
): CheckedDraft {
  const { language, corpus, statements } = material;
  const question = draft.question.trim();
  const refuse = (code: DropCode, detail = ""): Drop => ({ question, code, detail });
  const passage = passages[draft.passage - 1];
  const quote = draft.quote.trim();
  const statement = statements.find((each) => each.passage.id === passage?.id && each.text === quote);
  if (statement === undefined) return refuse("no-quote");
  const texts = draft.options.map((text) => text.trim());
  const right = texts[draft.right - 1] ?? "";
  const wrong = texts.filter((text) => text !== right);

  const held = new Set(stemsOf(statement.text, language));
  const isQuoted = (text: string) => {
    const stems = stemsOf(text, language);
    return stems.length > 0 && stems.every((stem) => held.has(stem));
  };
  if (!isQuoted(right)) return refuse("key-not-quoted");
  const twin = wrong.find(isQuoted);
  if (twin !== undefined) return refuse("also-quoted", twin);
  if (taken.some(({ stem, evidence }) => stem === question || evidence?.quote === statement.text)) {
    return refuse("asked");
  }

  const choices = options(texts);
  const item: Omit<Item, "proof"> = {
    id,
    kind: "single-choice",
    language,
    stem: question,
    options: choices,
    matches: [],
    unit: null,
    key: { type: "choice", options: choices.filter(({ text }) => text === right).map((option) => option.id) },
    explanation: draft.explanation.trim(),
    evidence: evidenceOf(corpus, statement),
    city: statement.passage.city,
    section: statement.section.id,
    difficulty: "medium",
    origin: "model",
  };
  const faults = formFaults({ ...item, proof: [] });
  if (faults.length > 0) return refuse("malformed", faults.join("; "));
  const distractors = wrong.map((text) => ({ text, number: null, trueOf: statement.passage.id }));
  const candidate: Candidate = { item, asks: [statement.id], facts: [], years: [], statement, distractors };
  const proof: ItemVerdict[] = [];
  for (const check of ITEM_CHECKS) {
    const { verdict, reason } = CHECKS[check](candidate, material);
    if (verdict === "refused") return refuse(check, reason);
    proof.push({ check, verdict, reason });
  }
  return { item: { ...item, proof }, statement };
}
