import porter2 from "wink-porter2-stemmer";
import { rememberStems } from "../remember-stems.ts";

const NUMBER = /^\d/;
const LATIN = /^[a-z']+$/;

/** Irregular English forms that Porter2 does not join. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: "child",
    women: "woman",
    men: "man",
    people: "person",
    countries: "country",
    cities: "city",
    began: "begin",
    begun: "begin",
    fled: "flee",
    came: "come",
    grew: "grow",
    grown: "grow",
    rose: "rise",
    risen: "rise",
    fell: "fall",
    fallen: "fall",
    said: "say",
    gave: "give",
    given: "give",
    took: "take",
    taken: "take",
    went: "go",
    gone: "go",
    made: "make",
    paid: "pay",
    held: "hold",
    left: "leave",
    lost: "lose",
    built: "build",
    brought: "bring",
    sought: "seek",
    taught: "teach",
    wrote: "write",
    written: "write",
    spoke: "speak",
    spoken: "speak",
    ran: "run",
    met: "meet",
    led: "lead",
    better: "good",
    best: "good",
    schooling: "school",
  }),
);

/** The stem of a folded English word by Porter2 (Porter, "English stemmer", Snowball); other words and numbers stay. */
export const englishStem = rememberStems((folded) => {
  const base = IRREGULAR.get(folded) ?? folded;
  return NUMBER.test(base) || !LATIN.test(base) ? base : porter2(base);
});
