import { describe, expect, test } from "vitest";
import type { CheckName } from "../../../src/core/checking/verdict.ts";
import { failing, verdictOn, verdictWith } from "../../support/sentence-check.ts";

type Example = readonly [what: string, sentence: string, passage: string];

function holding(check: CheckName, examples: readonly Example[]): void {
  test.each(examples)(`${check} holds: %s`, (_, sentence, passage) => {
    expect(failing(verdictOn(sentence, passage))).not.toContain(check);
  });
}

function failed(check: CheckName, examples: readonly Example[]): void {
  test.each(examples)(`${check} fails: %s`, (_, sentence, passage) => {
    expect(failing(verdictOn(sentence, passage))).toContain(check);
  });
}

describe("numbers", () => {
  const FERRY = "The ferry carries 12,600 passengers and 340 cars a year. About 2.7 million tonnes of salt lie below.";
  holding("numbers", [
    ["a space between thousands", "Each year 12 600 passengers take the ferry.", FERRY],
    ["a scale word", "Each year 12.6 thousand passengers take the ferry.", FERRY],
    ["a rounded number that says so", "Nearly 13,000 passengers take the ferry each year.", FERRY],
    ["a number written out", "About 2,700,000 tonnes of salt lie below.", FERRY],
    ["an abbreviation", "The ferry carries 12.6k passengers a year.", FERRY],
    ["a number word", "Thirty-nine keepers watch.", "There are 39 keepers."],
    ["digits for a number word", "There are 152 lamps.", "It has one hundred and fifty-two lamps."],
    ["a quarter", "A quarter of the oil is lost.", "They lose 25% of the oil."],
    ["percent for a fraction", "They lose 50 per cent of the oil.", "Half of the oil is lost."],
    ["a dozen", "A dozen keepers live there.", "There live 12 keepers."],
    ["twice", "The oil was filled in two times.", "The oil was filled in twice."],
    [
      "half where the passage has double",
      "The old lamp is about half as bright.",
      "The new lamp is almost double as bright as the old lamp.",
    ],
    ["both ends of a range", "Between 25 and 40 ships pass.", "From 25 to 40 ships pass."],
    ["the end of a range that says so", "Up to 40 ships pass.", "Between 25 and 40 ships pass."],
    ["the parts of a share", "Of the 30 keepers, six sleep.", "Six out of 30 keepers sleep."],
    ["digits of another script", "The ferry carries ١٢٦٠٠ passengers a year.", FERRY],
    ["an age", "Children of five may climb.", "Five-year-old children may climb."],
    [
      "a count of what is listed",
      "Three towers burn: Roter, Weisser and Alter Turm.",
      "Roter, Weisser and Alter Turm are burning towers.",
    ],
  ]);
  failed("numbers", [
    ["a digit more", "The ferry carries 126,000 passengers a year.", FERRY],
    ["a rounded number that does not say so", "The ferry carries 13,000 passengers a year.", FERRY],
    ["a bound that was dropped", "7,400 ships pass.", "Over 7,400 ships pass."],
    ["a bound that was turned", "Less than 7,400 ships pass.", "Over 7,400 ships pass."],
    ["the end of a range alone", "40 ships pass.", "Between 25 and 40 ships pass."],
    ["a number with the other's thing", "The ferry carries 340 passengers a year.", FERRY],
    ["a count of euros", "The mission took in 5,000 refugees.", "The mission took in 30 refugees and 5,000 euros."],
    ["a hundred for a thousand", "Hundreds of ships pass.", "Thousands of ships pass."],
    ["percent for percentage points", "Sales rose by 5 percent.", "Sales rose by 5 percentage points."],
    ["a currency changed", "The lamp costs $400.", "The lamp costs 400 euros."],
    [
      "places in a list crossed",
      "The lamps of Kiel and Brest burn 9.8 and 5.9 litres.",
      "The lamps of Kiel and Brest burn 5.9 and 9.8 litres.",
    ],
  ]);

  test("a pair of figures of two passages must not be swapped between them", () => {
    const texts = ["The tower of Skagen is 46 metres high.", "The tower of Blåvand is 39 metres high."];
    expect(
      failing(verdictOn("The tower of Skagen is 46 metres high and that of Blåvand 39 metres.", ...texts)),
    ).toEqual([]);
    expect(
      failing(verdictOn("The tower of Skagen is 39 metres high and that of Blåvand 46 metres.", ...texts)),
    ).toContain("numbers");
  });
});

describe("dates", () => {
  const TOWER = "The tower was begun in March 1895 and finished on 4 May 1899. Gas came in the 1920s.";
  holding("dates", [
    ["less exact", "The tower was finished in 1899.", TOWER],
    ["another order of day and month", "The tower was finished on May 4, 1899.", TOWER],
    ["the century", "The tower was begun in the nineteenth century.", TOWER],
    ["a date reckoned from another", "There were 9 in May 1900.", "There were 5 in May 1899 and 9 a year later."],
  ]);
  failed("dates", [
    ["more exact than the passage", "Gas came in 1924.", TOWER],
    ["another month", "The tower was begun in April 1895.", TOWER],
    ["another event's date", "The tower was begun in 1899.", TOWER],
    ["until for since", "It burned until 1895.", "It has burned since 1895."],
  ]);
});

describe("names", () => {
  const GUILD = "The German Keepers Guild (GKG) was led by Ada Pharos of Kiel. Its Danish branch was led by Bo Brandt.";
  holding("names", [
    ["a nation's other form", "A branch of the guild is in Denmark.", GUILD],
    ["an abbreviation of the passage's words", "The GKG was led by Ada Pharos.", GUILD],
    ["a word that begins the sentence", "Leaders of the guild were Ada Pharos and Bo Brandt.", GUILD],
    ["a possessive", "Ada Pharos's guild is in Kiel.", GUILD],
    ["the European Union by its abbreviation", "The guild is paid by the EU.", "The European Union pays the guild."],
  ]);
  failed("names", [
    ["a name of nobody", "The guild was led by Ada Miller.", GUILD],
    ["two people as one", "The guild was led by Ada Brandt.", GUILD],
    ["another nation", "A branch of the guild is in Sweden.", GUILD],
    ["a town that begins the sentence", "Hamburg has a branch of the guild.", GUILD],
  ]);

  test("a name of the headings or the title is no invention", () => {
    const known = { texts: ["The lamp burns oil."], context: ["Lights of Kolberg"] };
    expect(failing(verdictWith("The lamp of Kolberg burns oil.", known))).toEqual([]);
  });
});

describe("quotations", () => {
  const KEEPER = "The keeper called it “a blind eye”, and slept.";
  holding("quotes", [
    ["other marks", 'The keeper called it "a blind eye".', KEEPER],
    ["a comma inside", "The keeper called it “a blind eye,” and slept.", KEEPER],
    ["an apostrophe", "The keeper's lamp wasn't lit; the keeper slept.", KEEPER],
  ]);
  failed("quotes", [
    ["other words", "The keeper called it “a dead eye”.", KEEPER],
    ["single marks", "The keeper called it ‘a dead eye’.", KEEPER],
  ]);
});

describe("negation", () => {
  const LAMP = "The lamp is not lit by day. No keeper sleeps at night without a lamp. Fishermen are safe.";
  holding("negation", [
    ["another negator", "By day the lamp is never lit.", LAMP],
    ["a double negation", "No keeper sleeps without a lamp.", LAMP],
    ["an opposite", "The lamp stays dark by day.", "By day the lamp is not bright."],
    ["lacking for having none", "The island lacks a harbour.", "There is no harbour on the island."],
    [
      "a first for none before",
      "Before 1895 there was no lamp on the island.",
      "The first lamp of the island was lit in 1895.",
    ],
    ["instead of for not", "They burn oil instead of gas.", "They burn oil, not gas."],
  ]);
  failed("negation", [
    ["a denial dropped", "The lamp is lit by day.", LAMP],
    ["a denial added", "Fishermen are not safe.", LAMP],
    ["without for with", "Ships pass with a pilot.", "Ships pass without a pilot."],
    ["a prefix", "The harbour is unsafe in winter storms.", "The harbour is safe in winter storms."],
    ["a lack for a plenty", "The island has a harbour.", "The island lacks a harbour."],
  ]);
});

describe("direction", () => {
  holding("direction", [
    ["a synonym", "The number of wrecks declined.", "The number of wrecks fell."],
    ["the opposite denied", "The number of wrecks did not rise.", "The number of wrecks fell."],
    ["a word of both sides in the passage", "Oil became cheaper.", "Oil became cheaper, gas more expensive."],
  ]);
  failed("direction", [
    ["a rise for a fall", "The number of wrecks rose.", "The number of wrecks fell."],
    ["opposed for supported", "The pilots oppose the new lamp.", "The pilots support the new lamp."],
    ["forbidden for allowed", "Fishing is forbidden near the tower.", "Fishing is allowed near the tower."],
    ["voluntary for compulsory", "Training is voluntary for keepers.", "Training is compulsory for keepers."],
  ]);
});

describe("comparison", () => {
  const HEIGHT =
    "The tower of Skagen is higher than the tower of Blåvand. Skagen is one of the highest towers of Denmark.";
  holding("comparison", [
    ["the same comparison", "Skagen's tower is higher than that of Blåvand.", HEIGHT],
    ["turned with its word", "The tower of Blåvand is lower than the tower of Skagen.", HEIGHT],
    ["among the first", "Skagen's tower is among the highest of Denmark.", HEIGHT],
    [
      "more than any other",
      "The lamp of Brest is the brightest, and no lamp burns more oil.",
      "The lamp of Brest burns more oil than any other and is the brightest.",
    ],
    ["most of them", "Most keepers are retired.", "The keepers are mostly retired."],
  ]);
  failed("comparison", [
    ["turned round", "The tower of Blåvand is higher than the tower of Skagen.", HEIGHT],
    ["the very first for one of the first", "Skagen's tower is the highest of Denmark.", HEIGHT],
    [
      "a rank that the passage does not give",
      "The lamp of Brest is the oldest lamp.",
      "The lamp of Brest is an old lamp.",
    ],
  ]);

  test("two figures of two passages must be compared as they are", () => {
    const texts = ["The tower of Skagen is 46 metres high.", "The tower of Blåvand is 39 metres high."];
    const compare = (word: string) =>
      `At 46 metres, the tower of Skagen is ${word} than that of Blåvand with 39 metres.`;
    expect(failing(verdictOn(compare("higher"), ...texts))).toEqual([]);
    expect(failing(verdictOn(compare("lower"), ...texts))).toContain("comparison");
  });
});

describe("attribution", () => {
  const PILOTS =
    "According to the pilots, the lamp is too weak. The society should buy a new lens. Gas may replace oil.";
  holding("attribution", [
    ["whose word it is, in another place", "The lamp is too weak, say the pilots.", PILOTS],
    ["a recommendation", "The society ought to buy a new lens.", PILOTS],
    ["a possibility", "Gas might replace oil.", PILOTS],
    [
      "what the document says of its own knowledge",
      "The lamp has burned since 1895.",
      "According to the report, the lamp has burned since 1895.",
    ],
    ["what a register says", "Nine ships sank.", "According to the register of 1899, nine ships sank."],
    ["said to be the document's", "According to the report, nine ships sank.", "Nine ships sank."],
  ]);
  failed("attribution", [
    ["nobody's word any more", "The lamp is too weak.", PILOTS],
    ["another's word", "According to the fishermen, the lamp is too weak.", PILOTS],
    ["a recommendation as a fact", "The society buys a new lens.", PILOTS],
    ["a possibility as a fact", "Gas replaces oil.", PILOTS],
    [
      "hearsay as a fact",
      "The tower is haunted by its first keeper.",
      "The tower is said to be haunted by its first keeper.",
    ],
  ]);
});

describe("coverage", () => {
  const text = "The keeper trims the wick each evening. In winter the lamp burns all day.";
  test("a sentence of the passage's words and synonyms passes", () => {
    expect(failing(verdictOn("Every evening the wick is trimmed by the keeper.", text))).toEqual([]);
  });
  test("one with words of its own does not", () => {
    expect(failing(verdictOn("Every evening the choir sings hymns in the chapel.", text))).toContain("coverage");
  });
});
