import { describe, expect, it } from "vitest";
import { properNames } from "../../../src/core/text/proper-names.ts";

describe("proper names", () => {
  it("are the words that a text only knows with a capital, in all their forms", () => {
    expect(
      properNames(["The hive of Langstroth is Polish.", "Poles keep Polish bees like Langstroth's."], "en"),
    ).toEqual(new Set(["langstroth", "polish"]));
  });

  it("are not words whose capital says nothing: at a beginning, behind a stop or a quotation mark", () => {
    expect(properNames(["Honey is sweet. Wax is not: Combs hold both.\nPollen “Feeds” brood."], "en")).toEqual(
      new Set(),
    );
  });

  it("are not words that also stand in lower case", () => {
    expect(properNames(["A Royal jelly and a royal cell."], "en")).toEqual(new Set());
  });
});
