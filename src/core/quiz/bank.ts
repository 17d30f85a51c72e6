import type { Corpus } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { CHECKS } from "./checks/checks.ts";
import { type Candidate, type Drawing, hashOf, type Material } from "./drawing/candidate.ts";
import { drawAskedYears, drawYearMatches, drawYearOrders } from "./drawing/asked-years.ts";
import { drawCities, drawNames, drawStatements, drawYears } from "./drawing/statements.ts";
import { drawMatches, drawOrders, drawValueSets } from "./drawing/value-groups.ts";
import { drawNumbers, drawValueChoices, drawValueVerdicts } from "./drawing/values.ts";
import { askedValues } from "./facts/asked-value.ts";
import { askedYears } from "./facts/asked-year.ts";
import { readStatements } from "./facts/read-sentence.ts";
import { valueFacts } from "./facts/value-facts.ts";
import { type Item, ITEM_CHECKS, type ItemCheck, type ItemVerdict } from "./item.ts";

/** An item with the facts that it asks. */
export type BankItem = { readonly item: Item; readonly asks: readonly string[] };

/** What can be asked about a corpus in one language. */
export type ItemBank = {
  /** Those that every check lets pass; then those that a person has to look at. */
  readonly items: readonly BankItem[];
  /** How many were drawn before the checks. */
  readonly candidates: number;
  /** How many each check refused. */
  readonly refused: Readonly<Record<ItemCheck, number>>;
};

const DRAWINGS: readonly Drawing[] = [
  drawValueChoices,
  drawNumbers,
  drawAskedYears,
  drawYearOrders,
  drawYearMatches,
  drawValueVerdicts,
  drawOrders,
  drawMatches,
  drawValueSets,
  drawCities,
  drawYears,
  drawNames,
  drawStatements,
];

/** Draws every item that the corpus allows and checks each. The same corpus gives the same bank. */
export function createItemBank(corpus: Corpus, language: Language): ItemBank {
  const material = materialOf(corpus, language);
  const candidates = DRAWINGS.flatMap((draw) => draw(material));
  const refused = Object.fromEntries(ITEM_CHECKS.map((check) => [check, 0])) as Record<ItemCheck, number>;
  const items: BankItem[] = [];
  for (const candidate of candidates) {
    const proof = prove(candidate, material);
    if (typeof proof === "string") refused[proof] += 1;
    else items.push({ item: { ...candidate.item, ...passagesOf(candidate), proof }, asks: candidate.asks });
  }
  const published = withFewVerdicts(items.filter(isPublished));
  return {
    items: [...published, ...items.filter((item) => !isPublished(item))],
    candidates: candidates.length,
    refused,
  };
}

function passagesOf({ facts, years, statement }: Candidate): Pick<Item, "passages"> {
  const statements = [...facts.map((fact) => fact.statement), ...years.map((year) => year.statement), statement];
  const passages = new Set([
    ...facts.map(({ passageId }) => passageId),
    ...statements.flatMap((each) => each?.passage.id ?? []),
  ]);
  return passages.size > 1 ? { passages: [...passages] } : {};
}

/** All that questions are drawn from, read once. */
export function materialOf(corpus: Corpus, language: Language): Material {
  const statements = readStatements(corpus, language);
  const facts = valueFacts(corpus, language, statements);
  return {
    corpus,
    language,
    statements,
    facts,
    questions: askedValues(facts, corpus, language),
    years: askedYears(statements, corpus, language),
  };
}

/** True or false is the easiest to draw and the least worth asking: no more than this share of all. */
const MOST_VERDICTS = 0.4;

function withFewVerdicts(items: readonly BankItem[]): BankItem[] {
  const isVerdict = ({ item }: BankItem) => item.kind === "true-false";
  const others = items.filter((item) => !isVerdict(item)).length;
  const most = Math.floor((others * MOST_VERDICTS) / (1 - MOST_VERDICTS));
  const byChance = items.filter(isVerdict).toSorted((one, other) => hashOf(one.item.id) - hashOf(other.item.id));
  const covered = new Set(items.filter((item) => !isVerdict(item)).map(({ item }) => item.section));
  // Of a section that nothing else asks about, one goes first.
  const isFirst = ({ item }: BankItem) => {
    const isNew = !covered.has(item.section);
    covered.add(item.section);
    return isNew;
  };
  const first = byChance.filter(isFirst);
  const kept = new Set([...first, ...byChance.filter((item) => !first.includes(item))].slice(0, most));
  return items.filter((item) => !isVerdict(item) || kept.has(item));
}

/** Whether every check holds, so that the item may be offered without a warning. */
export function isPublished({ item }: BankItem): boolean {
  return item.proof.every(({ verdict }) => verdict === "holds");
}

/** The verdicts of all checks, or the first check that refused. */
function prove(candidate: Candidate, material: Material): ItemVerdict[] | ItemCheck {
  const proof: ItemVerdict[] = [];
  for (const check of ITEM_CHECKS) {
    const { verdict, reason } = CHECKS[check](candidate, material);
    if (verdict === "refused") return check;
    proof.push({ check, verdict, reason });
  }
  return proof;
}
