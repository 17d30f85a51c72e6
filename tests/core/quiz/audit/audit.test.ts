import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Corpus } from "../../../../src/core/corpus/corpus.ts";
import { auditItems } from "../../../../src/core/quiz/audit/audit.ts";
import { createItemBank, isPublished } from "../../../../src/core/quiz/bank.ts";
import type { Item, ItemKind, Key } from "../../../../src/core/quiz/item.ts";
import { sampleItem } from "../../../support/sample-items.ts";
import { shippedCorpus } from "../../../support/shipped-corpus.ts";

describe("the audit of planted faults", () => {
  let corpus: Corpus;
  let items: Item[];
  beforeAll(async () => {
    corpus = await shippedCorpus("en");
    items = createItemBank(corpus, "en")
      .items.filter(isPublished)
      .map(({ item }) => item);
  }, 60_000);

  const ofKind = (kind: ItemKind) => items.filter((item) => item.kind === kind);
  const faultsOf = (item: Item) => auditItems([item], corpus).faults.length;
  const byStem = (start: string) => {
    const item = items.find(({ stem, kind }) => kind === "single-choice" && stem.startsWith(start));
    if (item === undefined) throw new TypeError(`no item begins with ${start}`);
    return item;
  };

  it("catches a wrong key, whichever it is", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (at, turn) => {
        const keyed = items.filter(({ key }) => key !== null);
        const item = keyed[at % keyed.length];
        if (item === undefined || item.key === null) return;
        const key = turned(item, item.key, turn);
        expect(faultsOf({ ...item, key })).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it("catches a second right option", () => {
    const item = byStem("When was GMF established");
    expect(faultsOf(item)).toBe(0);
    const [first, ...others] = item.options;
    const second = item.options.find(({ id }) => item.key?.type === "choice" && item.key.options.includes(id));
    if (first === undefined || second === undefined) throw new TypeError("too few options");
    expect(faultsOf({ ...item, options: [{ id: first.id, text: second.text }, ...others] })).toBe(1);
  });

  it("catches a question that two years answer", () => {
    const item = byStem("Which value does the report give for “Social welfare applications among Bulgarian migrants”");
    expect(item.options.map(({ text }) => text)).toEqual(expect.arrayContaining(["12%", "31%"]));
    expect(faultsOf({ ...item, stem: item.stem.replace(/, 20(?:06|15)\)/u, ")") })).toBe(1);
  });

  it("catches the name of another city", () => {
    const item = byStem("How many people live in Offenbach");
    expect(faultsOf({ ...item, stem: item.stem.replace("Offenbach", "Istanbul") })).toBe(1);
  });

  it("catches a claim that was turned round", () => {
    const item = ofKind("true-false")[0];
    if (item?.key?.type !== "choice") throw new TypeError("no verdict");
    expect(faultsOf({ ...item, key: { type: "choice", options: item.key.options[0] === "a" ? ["b"] : ["a"] } })).toBe(
      1,
    );
  });

  it("catches what it cannot find in the corpus at all", () => {
    expect(faultsOf(sampleItem("single-choice"))).toBe(1);
  });

  it("asks no key of a poll", () => {
    expect(auditItems([sampleItem("poll")], corpus)).toEqual({ audited: 0, faults: [] });
  });
});

/** Another answer to an item than its key; `turn` says which. */
function turned({ options }: Item, key: Key, turn: number): Key {
  switch (key.type) {
    case "number": {
      const off = (key.most - key.least + 1) * (1 + (turn % 5));
      return { ...key, value: key.value + off, least: key.least + off, most: key.most + off };
    }
    case "choice": {
      const wrong = options.filter(({ id }) => !key.options.includes(id)).map(({ id }) => id);
      return { type: "choice", options: [wrong[turn % wrong.length] ?? ""] };
    }
    case "order":
      return { type: "order", options: rotated(key.options, turn) };
    case "match": {
      const matches = rotated(Object.values(key.pairs), turn);
      return {
        type: "match",
        pairs: Object.fromEntries(Object.keys(key.pairs).map((id, place) => [id, matches[place] ?? ""])),
      };
    }
  }
}

function rotated(ids: readonly string[], turn: number): string[] {
  const by = 1 + (turn % (ids.length - 1));
  return [...ids.slice(by), ...ids.slice(0, by)];
}
