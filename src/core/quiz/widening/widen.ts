import { AppError } from "../../errors.ts";
import { quizErrors } from "../../messages/en/quiz-errors.ts";
import type { Passage } from "../../corpus/passage.ts";
import type { Language } from "../../language.ts";
import type { LanguageModel, ModelCall, NumberedPassage } from "../../model/language-model.ts";
import { type Material, shuffled } from "../drawing/candidate.ts";
import type { Item, ItemCheck, ItemVerdict } from "../item.ts";
import type { Quiz } from "../quiz.ts";
import { checkDraft } from "./check-draft.ts";
import type { Drop, DropReason } from "./drop.ts";
import { pickPassages } from "./pick-passages.ts";

/** What came of it: the items that passed, and why the others did not. */
export type Widening = {
  readonly items: readonly Item[];
  readonly dropped: readonly Drop[];
};

/** Has a model write up to so many questions for a quiz. @throws AppError model_not_configured, model_failed and its like */
export type Widen = (quiz: Quiz, count: number, signal: AbortSignal) => Promise<Widening>;

export type WideningParts = {
  /** Null where none is configured. */
  readonly model: Pick<LanguageModel, "draftItems" | "solveItem" | "compare"> | null;
  readonly materialIn: (language: Language) => Promise<Material>;
  readonly newItemId: () => string;
};

const { widening: reasons } = quizErrors;

/** Passages that a solver is given: of the section that the question is about, the right one among them. */
const MOST_READ = 12;

/** Characters of a quote that contradicts; fewer stand in any passage by chance. */
const LEAST_QUOTE = 12;

/**
 * A model widens what code draws, and is believed nothing: its quote is a sentence of the passage, its answer stands in
 * it, every check of an item holds, each wrong option is contradicted by words of the passage, and a solver that does
 * not know the key finds it with the same sentence. What passes is proposed, and never kept but by a person.
 */
export function createWidening({ model, materialIn, newItemId }: WideningParts): Widen {
  return async (quiz, count, signal) => {
    if (model === null) throw new AppError("model_not_configured", quizErrors.noModel);
    const material = await materialIn(quiz.language);
    const passages = pickPassages(quiz, material);
    const taken = quiz.items.map(({ item }) => item);
    const drafts = await model.draftItems(
      {
        passages: numbered(passages, material),
        count,
        language: quiz.language,
        taken: taken.map(({ stem }) => stem),
      },
      callOf(signal),
    );
    const items: Item[] = [];
    const dropped: Drop[] = [];
    for (const draft of drafts.slice(0, count)) {
      const context = { id: newItemId(), passages, taken: [...taken, ...items] };
      const checked = checkDraft(draft, context, material);
      if ("code" in checked) {
        dropped.push(checked);
        continue;
      }
      const { item } = checked;
      const proven = await prove(item, { passage: checked.statement.passage, material, model, signal });
      if ("code" in proven) dropped.push({ question: item.stem, ...proven });
      else items.push(proven);
    }
    return { items, dropped };
  };
}

type Proving = {
  readonly passage: Passage;
  readonly material: Material;
  readonly model: NonNullable<WideningParts["model"]>;
  readonly signal: AbortSignal;
};

/** The item with what the model's second and third look gave, or why it is dropped. */
async function prove(item: Item, proving: Proving): Promise<Item | DropReason> {
  // A time limit of its own for each question.
  const call = callOf(AbortSignal.any([proving.signal]));
  try {
    const contradictions = await contradictionsOf(item, proving, call);
    if ("code" in contradictions) return contradictions;
    const read = await isSolved(item, proving, call);
    if (read === null) return { code: "not-solved", detail: "" };
    const own: Partial<Record<ItemCheck, string>> = {
      "distractors-contradicted": reasons.contradicted(contradictions),
      "look-up": reasons.solved(read),
    };
    // What a model saw is for a person to look at.
    const proof = item.proof.map((verdict): ItemVerdict => {
      const reason = own[verdict.check];
      return reason === undefined ? verdict : { check: verdict.check, verdict: "person", reason };
    });
    return { ...item, proof };
  } catch (error) {
    proving.signal.throwIfAborted();
    if (!(error instanceof AppError) || error.code !== "model_failed") throw error;
    return { code: "model-failed", detail: "" };
  }
}

/** The words by which the passage contradicts each wrong option, or the option that it does not contradict. */
async function contradictionsOf(
  { stem, options, key }: Item,
  { passage, material, model }: Proving,
  call: ModelCall,
): Promise<readonly string[] | DropReason> {
  const right = key?.type === "choice" ? key.options : [];
  const quotes: string[] = [];
  for (const { text } of options.filter(({ id }) => !right.includes(id))) {
    const claim = `${stem} ${text}`;
    const { relation, quote } = await model.compare({ claim, passages: numbered([passage], material) }, call);
    const isQuoted = quote.trim().length >= LEAST_QUOTE && passage.text.includes(quote.trim());
    if (relation !== "contradicted" || !isQuoted) return { code: "not-contradicted", detail: text };
    quotes.push(quote.trim());
  }
  return [...new Set(quotes)];
}

/** How many passages a solver read who found the key with its sentence; null where it found something else. */
async function isSolved(item: Item, { passage, material, model }: Proving, call: ModelCall): Promise<number | null> {
  const section = material.corpus.passages.filter((each) => each.section === passage.section);
  const others = section.filter(({ id, language }) => id !== passage.id && language === passage.language);
  const read = shuffled([passage, ...others].slice(0, MOST_READ), item.id, ({ id }) => id);
  const options = shuffled(item.options, item.id, ({ id }) => id);
  const {
    option,
    passage: number,
    quote,
  } = await model.solveItem(
    { question: item.stem, options: options.map(({ text }) => text), passages: numbered(read, material) },
    call,
  );
  const chosen = options[option - 1]?.id;
  const isKey = item.key?.type === "choice" && item.key.options.join() === chosen;
  const found = read[number - 1];
  // The sentence itself: a letter of it stands in the passage, too.
  const sentence = item.evidence?.quote ?? null;
  const isVerbatim = found?.id === passage.id && passage.text.includes(quote.trim());
  const isQuoted = isVerbatim && sentence !== null && quote.includes(sentence);
  return isKey && isQuoted ? read.length : null;
}

function numbered(passages: readonly Passage[], { corpus }: Material): NumberedPassage[] {
  return passages.map((passage, place) => {
    const { path } = corpus.sectionOf(passage);
    const document = corpus.document(passage.document)?.title ?? passage.document;
    return { number: place + 1, label: [document, ...path].join(" › "), text: passage.text };
  });
}

function callOf(signal: AbortSignal): ModelCall {
  return { signal, onTokens: () => {} };
}
