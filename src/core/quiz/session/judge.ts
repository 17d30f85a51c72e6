import type { Item, Key, Response } from "../item.ts";

/** Whether a response is right by a key; all of it or nothing. */
export function matchesKey(key: Key, response: Response): boolean {
  switch (key.type) {
    case "choice":
      return response.type === "choice" && isSameSet(key.options, response.options);
    case "number":
      return response.type === "number" && response.value >= key.least && response.value <= key.most;
    case "order":
      return response.type === "order" && key.options.every((id, place) => response.options[place] === id);
    case "match":
      return (
        response.type === "match" && Object.entries(key.pairs).every(([id, match]) => response.pairs[id] === match)
      );
  }
}

/** Whether a response is one that the item's form lets a player give. */
export function isPossible(item: Pick<Item, "kind" | "options" | "matches">, response: Response): boolean {
  const ids = item.options.map(({ id }) => id);
  switch (response.type) {
    case "choice": {
      const { options } = response;
      const isKnown = options.every((id) => ids.includes(id)) && new Set(options).size === options.length;
      if (item.kind === "multiple-choice") return isKnown && options.length > 0;
      return isKnown && options.length === 1 && ["single-choice", "true-false", "poll"].includes(item.kind);
    }
    case "number":
      return item.kind === "number" && Number.isFinite(response.value);
    case "order":
      return item.kind === "order" && response.options.length === ids.length && isSameSet(ids, response.options);
    case "match": {
      const matches = item.matches.map(({ id }) => id);
      const given = Object.entries(response.pairs);
      const isKnown = given.every(([id, match]) => ids.includes(id) && matches.includes(match));
      return item.kind === "match" && isKnown && given.length === ids.length;
    }
  }
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  const set = new Set(others);
  return set.size === new Set(some).size && some.every((each) => set.has(each));
}
