/** What kind of thing a question asks for. */
export type QuestionKind =
  | "name"
  | "number"
  | "date"
  | "person"
  | "place"
  | "reason"
  | "definition"
  | "list"
  | "comparison"
  | "other";

/** In what an amount is measured. */
export type QuantityUnit = "percent" | "money" | "area" | "distance" | "duration" | "size" | "count";
