import { messagesIn } from "../../messages/catalogue.ts";
import { areApart, intervalOf } from "../facts/interval.ts";
import type { ValueFact } from "../facts/value-facts.ts";
import type { Item } from "../item.ts";
import {
  type Candidate,
  type Distractor,
  evidenceOf,
  hashOf,
  idOf,
  type Material,
  options,
  shuffled,
} from "./candidate.ts";
import { asDistractor, nearest } from "./distractors.ts";

/** How many values an item sets in order, matches or mixes. */
const SIZE = 4;
const LEAST = 3;

/** Characters that an option may have. */
const LONGEST_OPTION = 75;

/** Values that are asked about together, each with the name that it goes by among them. */
type Group = {
  readonly id: string;
  /** What all of them are about; empty for several places. */
  readonly about: string;
  readonly unit: string;
  readonly members: readonly Member[];
};

type Member = { readonly fact: ValueFact; readonly name: string };

/** "In which order …?": values of one unit, or one figure over the cities, the lowest first. */
export function drawOrders(material: Material): Candidate[] {
  const words = messagesIn(material.language).quizItems;
  return [
    ...unitGroups(material).map((group) =>
      order(material, group, words.orderOfValues(group.about, words.units[group.unit] ?? "")),
    ),
    ...cityGroups(material).map((group) => order(material, group, words.orderOfCities(group.about))),
  ];
}

/** "Which value …?": values of one place, or one figure over the cities, to be matched. */
export function drawMatches(material: Material): Candidate[] {
  const words = messagesIn(material.language).quizItems;
  return [
    ...unitGroups(material).map((group) =>
      match(material, group, words.matchOfValues(group.about, words.units[group.unit] ?? "")),
    ),
    ...cityGroups(material).map((group) => match(material, group, words.valueOfCity(group.about, ""))),
  ];
}

/** "Which of these values …?": values of one place, some of them with the number of something else. */
export function drawValueSets(material: Material): Candidate[] {
  const words = messagesIn(material.language).quizItems;
  return placeGroups(material).flatMap((group) => {
    const { id, about, members } = group;
    const wrongCount = 1 + (hashOf(`set ${id}`) % (members.length - 2));
    const wrong = new Map<Member, Distractor>();
    for (const member of shuffled(members, id, ({ name }) => name)) {
      const other = wrong.size < wrongCount ? wrongValue(member.fact, material.facts) : null;
      if (other !== null) wrong.set(member, asDistractor(other));
    }
    const texts = members.map((member) => words.labelled(member.name, wrong.get(member)?.text ?? member.fact.text));
    const right = members.flatMap((member, place) => (wrong.has(member) ? [] : [options(texts)[place]?.id ?? ""]));
    if (wrong.size === 0 || right.length === 0) return [];
    return [
      candidate(
        material,
        group,
        {
          id: `multiple-choice/${id}`,
          kind: "multiple-choice",
          stem: words.valuesOf(about),
          options: options(texts),
          matches: [],
          key: { type: "choice", options: right },
          difficulty: "hard",
        },
        [...wrong.values()],
      ),
    ];
  });
}

/** A value of the same unit from elsewhere that is far from all that the report gives for this. */
function wrongValue(fact: ValueFact, facts: readonly ValueFact[]): ValueFact | null {
  const told = facts.filter(({ figure, place }) => figure === fact.figure && place === fact.place);
  const fitting = facts.filter(
    (other) =>
      other.unit === fact.unit &&
      other.place !== fact.place &&
      told.every((each) => areApart(intervalOf(each), intervalOf(other))),
  );
  const same = fitting.filter(({ figure }) => figure === fact.figure);
  return nearest(fact.value, same.length > 0 ? same : fitting);
}

/** Values of one unit that differ enough to be known apart: of one place where it has enough of them, else of several. */
function unitGroups({ facts, corpus, language }: Material): Group[] {
  const words = messagesIn(language).quizItems;
  const usable = facts.filter(({ statement, bound }) => statement !== null && bound === "exact");
  const places = [...new Set(usable.map(({ place }) => place))];
  const units = [...new Set(usable.map(({ unit }) => unit))];
  return units.flatMap((unit) => {
    const own = usable.filter((fact) => fact.unit === unit);
    const ofPlaces = places.flatMap((place) =>
      windows(
        own.filter((fact) => fact.place === place).map((fact) => ({ fact, name: nameAt(fact, facts) })),
        place,
      ),
    );
    const overPlaces = windows(
      own
        .filter(({ place }) => corpus.cities.some(({ name, country }) => place === name || place === country))
        .map((fact) => ({ fact, name: words.labelled(fact.place, nameAt(fact, facts)) })),
      "",
    );
    return [...ofPlaces, ...overPlaces];
  });
}

/** Values of one place, whatever they count. */
function placeGroups({ facts }: Material): Group[] {
  const usable = facts.filter(({ statement, bound }) => statement !== null && bound === "exact");
  const places = [...new Set(usable.map(({ place }) => place))];
  return places.flatMap((place) =>
    windows(
      usable.filter((fact) => fact.place === place).map((fact) => ({ fact, name: nameAt(fact, facts) })),
      place,
      { areMixed: true },
    ),
  );
}

/** Groups of up to four in reading order; a window begins at every second value, of mixed ones at each. */
function windows(all: readonly Member[], about: string, { areMixed = false } = {}): Group[] {
  const room = areMixed ? 20 : 0;
  const short = all.filter(({ name }) => name.length + room <= LONGEST_OPTION);
  const groups: Group[] = [];
  for (let start = 0; start < short.length; start += areMixed ? 1 : 2) {
    const members: Member[] = [];
    for (const member of short.slice(start)) {
      const isNew = members.every(({ fact, name }) => {
        const isOther = fact.figure !== member.fact.figure && name !== member.name;
        return isOther && (areMixed || areApart(intervalOf(fact), intervalOf(member.fact)));
      });
      if (members.length < SIZE && isNew) members.push(member);
    }
    const [first] = members;
    if (first === undefined || members.length < LEAST) break;
    const id = [about === "" ? "all" : about, ...members.map(({ fact }) => fact.id)].join("+");
    if (groups.every((group) => group.id !== id)) groups.push({ id, about, unit: first.fact.unit, members });
  }
  return groups;
}

/** One figure with a value for each of at least three cities: the latest of each, all apart. */
function cityGroups({ facts }: Material): Group[] {
  const figures = [...new Set(facts.map(({ figure }) => figure))];
  return figures.flatMap((figure) => {
    const own = facts.filter(
      (fact) => fact.figure === figure && fact.city !== null && fact.statement !== null && fact.bound === "exact",
    );
    const latest = [...new Set(own.map(({ city }) => city))].flatMap((city) =>
      own
        .filter((fact) => fact.city === city)
        .toSorted((one, other) => (one.date < other.date ? 1 : -1))
        .slice(0, 1),
    );
    const [first] = latest;
    const areAll = latest.every((fact, place) =>
      latest.slice(place + 1).every((other) => areApart(intervalOf(fact), intervalOf(other))),
    );
    if (first === undefined || latest.length < LEAST || !areAll) return [];
    const about = [first.label, ...new Set(latest.map(({ when }) => when))].join(", ");
    return [
      { id: `cities+${figure}`, about, unit: first.unit, members: latest.map((fact) => ({ fact, name: fact.place })) },
    ];
  });
}

/** The label, with what sets the value apart from others of the same figure and place. */
function nameAt(fact: ValueFact, facts: readonly ValueFact[]): string {
  const isAlone = facts.every(
    (other) =>
      other.id === fact.id || other.figure !== fact.figure || other.place !== fact.place || other.value === fact.value,
  );
  return isAlone ? fact.label : `${fact.label} (${fact.detail})`;
}

function order(material: Material, group: Group, stem: string): Candidate {
  const { members } = group;
  const texts = shuffled(members, `order ${group.id}`, ({ name }) => name).map(({ name }) => name);
  const right = members
    .toSorted((one, other) => one.fact.value - other.fact.value)
    .map(({ name }) => idOf(texts, name));
  return candidate(material, group, {
    id: `order/${group.id}`,
    kind: "order",
    stem,
    options: options(texts),
    matches: [],
    key: { type: "order", options: right },
    difficulty: "hard",
  });
}

function match(material: Material, group: Group, stem: string): Candidate {
  const { members } = group;
  const names = options(members.map(({ name }) => name));
  const values = members.toSorted((one, other) => one.fact.value - other.fact.value).map(({ fact }) => fact.text);
  const pairs = members.map(({ fact }, place) => [names[place]?.id ?? "", idOf(values, fact.text)]);
  return candidate(material, group, {
    id: `match/${group.id}`,
    kind: "match",
    stem,
    options: names,
    matches: options(values),
    key: { type: "match", pairs: Object.fromEntries(pairs) as Record<string, string> },
    difficulty: "medium",
  });
}

type Form = Pick<Item, "id" | "kind" | "stem" | "options" | "matches" | "key" | "difficulty">;

function candidate(
  { corpus, language }: Material,
  { members }: Group,
  form: Form,
  distractors: readonly Distractor[] = [],
): Candidate {
  const [first] = members;
  if (first === undefined || first.fact.statement === null) throw new TypeError("a group of no facts");
  const cities = new Set(members.map(({ fact }) => fact.city));
  return {
    asks: members.flatMap(({ fact }) => [fact.id, ...(fact.statement === null ? [] : [fact.statement.id])]),
    facts: members.map(({ fact }) => fact),
    years: [],
    statement: null,
    distractors,
    item: {
      language,
      unit: null,
      explanation: members.map(({ fact, name }) => messagesIn(language).quizItems.labelled(name, fact.text)).join("; "),
      evidence: evidenceOf(corpus, first.fact.statement),
      city: cities.size === 1 ? first.fact.city : null,
      section: first.fact.section.id,
      origin: "corpus",
      ...form,
    },
  };
}
