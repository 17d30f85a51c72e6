import type { PassageReference } from "../answer/answer.ts";
import { type Evidence, weighSentences } from "../answer/evidence.ts";
import { referenceTo } from "../answer/references.ts";
import { decide } from "../answer/refusal.ts";
import { labelOf } from "../answer/writing/reading-list.ts";
import type { SentenceCheck } from "../checking/check-sentence.ts";
import { contextOf } from "../checking/passage-context.ts";
import type { CitedPassage, SupportingQuote } from "../checking/verdict.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Passage } from "../corpus/passage.ts";
import { claimMessages } from "../messages/en/claims.ts";
import { analyzeQuestion, type QueryAnalysis } from "../retrieval/query.ts";
import type { Retriever } from "../retrieval/retriever.ts";
import { believedComparison } from "./believed-comparison.ts";
import type { CheckedClaim } from "./checked-claim.ts";
import type { ClaimReader } from "./claim-reader.ts";
import { dateOfFigure, isValueIn } from "./date-of-figure.ts";
import { type OtherValue, otherValue } from "./other-value.ts";
import { createProof } from "./proof.ts";
import { MOST_CLAIMS, splitClaims } from "./split-claims.ts";
import { type StandingClaim, standingClaims } from "./standing-claim.ts";

/** How many of the passages found are compared, and by a model. */
const COMPARED = { found: 10, byModel: 4 } as const;

export type MessageCheckParts = {
  readonly corpus: Corpus;
  readonly analysis: QueryAnalysis;
  readonly retriever: Retriever;
  readonly check: SentenceCheck;
  /** Null where no model compares: then nothing is called contradicted. */
  readonly reader: ClaimReader | null;
};

/** Holds each claim of a message against the corpus; empty where it claims nothing. Throws the signal's reason. */
export type MessageCheck = (message: string, signal?: AbortSignal) => Promise<CheckedClaim[]>;

type Found = { readonly cited: readonly CitedPassage[]; readonly nearest: Evidence | null };

/**
 * Checks what people write. Conservative: a claim counts as supported only where a passage, or two, carry it whole; the
 * report has another value only where all else agrees; else it does not say so.
 */
export function createMessageCheck({ corpus, analysis, retriever, check, reader }: MessageCheckParts): MessageCheck {
  const prove = createProof(check);

  return async (message, signal) => {
    const { claims, more } = splitClaims(message);
    const checked: CheckedClaim[] = [];
    // A model's time is counted by the signal: all claims of a message share it.
    const shared = signal ?? new AbortController().signal;
    for (const claim of standingClaims(claims, analysis)) {
      shared.throwIfAborted();
      checked.push(await checkClaim(claim, shared));
    }
    const last = checked.pop();
    return last === undefined ? [] : [...checked, more === 0 ? last : withNote(last, more)];
  };

  async function checkClaim(claim: StandingClaim, signal: AbortSignal): Promise<CheckedClaim> {
    const { cited, nearest } = await find(claim.standing);
    const proof = prove.byAny(claim, cited);
    const [carrier] = proof?.quotes ?? [];
    if (carrier !== undefined)
      return verdict(
        claim,
        "supported",
        proof?.isOnWord === true ? claimMessages.onSomebodysWord : null,
        reference(carrier),
      );

    const other = otherValue(claim, cited, { prove: prove.by, cityNames: analysis.cityNames, figureNames });
    if (other !== null) return verdict(claim, other.outcome, findingOf(other), reference(other.quote));

    const read = nearest === null ? null : await readByModel(claim, cited, signal);
    if (read !== null) return read;
    return verdict(
      claim,
      "not_covered",
      null,
      nearest === null ? null : reference({ passage: nearest.indexed.passage, quote: nearest.sentence.text }),
    );
  }

  /** The passages to compare, best first, and the sentence that is nearest, where any is near. */
  async function find(claim: string): Promise<Found> {
    const query = analyzeQuestion(claim, analysis);
    const candidates = await retriever.retrieve(query, { limit: COMPARED.found });
    const evidence = weighSentences(query, candidates, retriever.keyword);
    const { outcome } = decide(query, evidence);
    return {
      cited: candidates.map(({ indexed: { passage } }) => ({ passage, context: contextOf(corpus, passage) })),
      nearest: outcome === "off_topic" ? null : (evidence[0] ?? null),
    };
  }

  function figureNames(passage: Passage, text: string): readonly string[] | null {
    const figures = corpus.figures.filter(({ values }) => values.some((value) => isValueIn(value, passage, text)));
    return figures.length === 0 ? null : figures.flatMap(({ label, names }) => [label, ...names]);
  }

  function findingOf({ outcome, value, quote: { passage } }: OtherValue): string {
    const place = corpus.sectionOf(passage).label;
    if (outcome === "other_date") return claimMessages.otherDate(value, place);
    if (outcome === "other_name") return claimMessages.otherName(value, place);
    return claimMessages.otherFigure(value, { place, date: dateOfFigure(corpus, passage, value) });
  }

  async function readByModel(
    claim: StandingClaim,
    cited: readonly CitedPassage[],
    signal: AbortSignal,
  ): Promise<CheckedClaim | null> {
    if (reader === null) return null;
    const compared = cited.slice(0, COMPARED.byModel);
    const passages = compared.map(({ passage }, place) => ({
      number: place + 1,
      label: labelOf(corpus, passage),
      text: passage.text,
    }));
    try {
      const comparison = await reader({ claim: claim.standing, passages }, signal);
      const believed = believedComparison(comparison, claim, compared, { check, cityNames: analysis.cityNames });
      if (believed === null) return null;
      const { relation, quote } = believed;
      const finding = relation === "contradicted" ? claimMessages.contradicted : claimMessages.inOtherWords;
      return verdict(claim, relation, finding, reference(quote));
    } catch {
      // Whoever waits no longer is told so; a model that fails takes nothing from the check.
      signal.throwIfAborted();
      return null;
    }
  }

  function reference({ passage, quote }: SupportingQuote): PassageReference {
    return referenceTo(corpus, passage, quote);
  }
}

function verdict(
  { text }: StandingClaim,
  outcome: CheckedClaim["outcome"],
  finding: string | null,
  passage: PassageReference | null,
): CheckedClaim {
  return { text, outcome, finding, passage };
}

function withNote(claim: CheckedClaim, more: number): CheckedClaim {
  const note = claimMessages.onlyFirst(MOST_CLAIMS, more);
  return { ...claim, finding: claim.finding === null ? note : `${claim.finding} ${note}` };
}
