import type { Corpus } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { createItemBank, isPublished, type ItemBank } from "../bank.ts";
import { type Item, ITEM_KINDS, type ItemKind } from "../item.ts";
import { type AuditFault, auditItems } from "./audit.ts";

/** How often something occurs, by its name. */
export type Counts = Readonly<Record<string, number>>;

/** What can be asked about a corpus in one language, and whether it holds. */
export type BankReport = {
  readonly language: Language;
  readonly candidates: number;
  /** How many candidates each check refused. */
  readonly refused: ItemBank["refused"];
  /** Items that need a person's look; they are not counted below. */
  readonly forPerson: number;
  readonly published: number;
  readonly kinds: Readonly<Record<AskedKind, number>>;
  readonly cities: Counts;
  readonly sections: Counts;
  readonly difficulties: Counts;
  readonly audited: number;
  readonly faults: readonly AuditFault[];
};

/** Polls are made for each wish, and have nothing to audit. */
type AskedKind = Exclude<ItemKind, "poll">;
const ASKED_KINDS = ITEM_KINDS.filter((kind): kind is AskedKind => kind !== "poll");

/** Counts and audits all that is offered without a person's look. */
export function reportBank(corpus: Corpus, language: Language): BankReport {
  const { items: all, candidates, refused } = createItemBank(corpus, language);
  const items = all.filter(isPublished).map(({ item }) => item);
  const kinds = counts(items, ({ kind }) => kind);
  const { audited, faults } = auditItems(items, corpus);
  return {
    language,
    candidates,
    refused,
    forPerson: all.length - items.length,
    published: items.length,
    kinds: Object.fromEntries(ASKED_KINDS.map((kind) => [kind, kinds[kind] ?? 0])) as BankReport["kinds"],
    cities: counts(items, ({ city }) => city ?? "-"),
    sections: counts(items, ({ section }) => section ?? "-"),
    difficulties: counts(items, ({ difficulty }) => difficulty),
    audited,
    faults,
  };
}

function counts(items: readonly Item[], nameOf: (item: Item) => string): Counts {
  const found: Record<string, number> = {};
  for (const item of items) found[nameOf(item)] = (found[nameOf(item)] ?? 0) + 1;
  return found;
}

/** What the shipped report has to give in English: enough for ten workshops without a question twice. */
const TARGETS = { items: 150, ofEachKind: 15, mostVerdicts: 0.4 } as const;

/** What a bank lacks. */
export type BankBreach =
  | { readonly breach: "audit"; readonly language: Language; readonly faults: number }
  | { readonly breach: "items"; readonly published: number; readonly least: number }
  | { readonly breach: "kind"; readonly kind: ItemKind; readonly items: number; readonly least: number }
  | { readonly breach: "verdicts"; readonly share: number; readonly most: number }
  | { readonly breach: "city"; readonly city: string };

/** Items for which the audit did not find their key, and nothing but their key; none may be. */
export function auditBreaches({ language, faults }: BankReport): BankBreach[] {
  return faults.length === 0 ? [] : [{ breach: "audit", language, faults: faults.length }];
}

/** Where there are fewer items than a trainer can count on. */
export function countBreaches(report: BankReport, corpus: Corpus): BankBreach[] {
  const { published, kinds, cities } = report;
  const share = kinds["true-false"] / Math.max(1, published);
  const { items: leastItems, ofEachKind: least, mostVerdicts: most } = TARGETS;
  return [
    ...(published < leastItems ? [{ breach: "items", published, least: leastItems } as const] : []),
    ...ASKED_KINDS.filter((kind) => kinds[kind] < least).map(
      (kind) => ({ breach: "kind", kind, items: kinds[kind], least }) as const,
    ),
    ...(share > most ? [{ breach: "verdicts", share, most } as const] : []),
    ...corpus.cities
      .filter(({ id }) => (cities[id] ?? 0) === 0)
      .map(({ name }) => ({ breach: "city", city: name }) as const),
  ];
}
