import type { Mutation, SourceSentence } from "./checker-case.ts";

/** The passage's words in a sentence that says something else. */
export const BAD_RELATIONS: Readonly<Record<string, Mutation>> = {
  "turned-negation": turnedNegation,
  "turned-direction": (sentence) => turned(sentence, DIRECTIONS),
  "turned-comparison": (sentence) => turned(sentence, COMPARISONS),
  "stripped-attribution": strippedAttribution,
  "stripped-hedge": strippedHedge,
  "other-attribution": otherAttribution,
  "other-passage": otherPassage,
  unsupported,
};

const DENIALS: readonly (readonly [RegExp, string])[] = [
  [/\b(is|are|was|were|has|have|can|could|should|must|will|may|might|does|do|did) not\b/u, "$1"],
  [/\bcannot\b/u, "can"],
  [/\bhas no\b/u, "has a"],
  [/\bhave no\b/u, "have"],
  [/\bNo (\p{Ll}+) (has|is)\b/u, "One $1 $2"],
  [/\bno longer\b/u, "still"],
  [/\bwithout\b/u, "with"],
  [/\black\b(?! of)/u, "have"],
  [/\blacks\b/u, "has"],
];
const AFFIRMATIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(is|are|was|were|can|could|should|must|will) (?!not\b|no\b|as\b|to\b|by\b|\d)(?=\p{Ll})/u, "$1 not "],
  [/\b(has|have) (?=\p{Ll}+(?:ed|en|wn)\b)/u, "$1 not "],
  [/\bhas (?:a|an)\b/u, "has no"],
];

/** With a "not" too many or too few. */
function turnedNegation({ text, passage }: SourceSentence, { random }: Parameters<Mutation>[1]): string | null {
  const [denial] = random.shuffled(DENIALS.filter(([pattern]) => pattern.test(text)));
  const [affirmation] = AFFIRMATIONS.filter(([pattern]) => pattern.test(text));
  // A sentence that denies nothing can only be denied.
  const found = denial ?? (/\b(?:not|no|never|neither|without|lack\w*)\b/iu.test(text) ? undefined : affirmation);
  const result = found === undefined ? null : text.replace(found[0], found[1]);
  return result === null || passage.text.includes(result) ? null : result;
}

const DIRECTIONS: readonly (readonly [string, string])[] = [
  ["rose", "fell"],
  ["rise", "fall"],
  ["increased", "decreased"],
  ["increase", "decrease"],
  ["growing", "shrinking"],
  ["grown", "shrunk"],
  ["grow", "shrink"],
  ["doubled", "halved"],
  ["up", "down"],
  ["before", "after"],
  ["gain", "lose"],
  ["support", "oppose"],
  ["supports", "opposes"],
  ["allow", "forbid"],
  ["allowed", "forbidden"],
  ["compulsory", "voluntary"],
  ["voluntary", "compulsory"],
  ["opened", "closed"],
  ["begin", "end"],
  ["began", "ended"],
  ["started", "ended"],
  ["founded", "dissolved"],
  ["strengthens", "weakens"],
  ["stronger", "weaker"],
  ["success", "failure"],
  ["successful", "unsuccessful"],
  ["include", "exclude"],
  ["permanent", "temporary"],
  ["permanently", "temporarily"],
  ["improve", "worsen"],
  ["easier", "harder"],
  ["since", "until"],
  ["early", "late"],
  ["arrive", "leave"],
  ["rarer", "more frequent"],
  ["within", "outside"],
  ["outside", "inside"],
  ["rapidly", "slowly"],
  ["quickly", "slowly"],
  ["condemned", "welcomed"],
  ["strong", "weak"],
  ["calm", "tense"],
  ["scarce", "plentiful"],
];
const COMPARISONS: readonly (readonly [string, string])[] = [
  ["more than", "less than"],
  ["less than", "more than"],
  ["higher than", "lower than"],
  ["higher", "lower"],
  ["greater", "smaller"],
  ["highest", "lowest"],
  ["largest", "smallest"],
  ["most of", "few of"],
  ["more", "fewer"],
  ["above-average", "below-average"],
  ["fewer", "more"],
  ["over(?= \\d)", "under"],
  ["better", "worse"],
  ["longer", "shorter"],
  ["one of the highest", "the highest"],
];

/** With the first word that has an opposite turned into it. */
function turned({ text, passage }: SourceSentence, pairs: readonly (readonly [string, string])[]): string | null {
  for (const [word, opposite] of pairs) {
    const pattern = new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "u");
    if (
      !pattern.test(text) ||
      new RegExp(`(?<![\\p{L}-])${word} to\\b|set up|made up|keep up|build up|go up`, "u").test(text)
    )
      continue;
    const result = text.replace(pattern, opposite);
    if (!passage.text.includes(result)) return result;
  }
  return null;
}

/** What others say, as a fact: sources that are neither the report nor a register. */
const SOURCES =
  /,? (?:according to (?:a city official|city officials|a study of April 2016[^,.]*|the Regional Center for Investments|Moroccan civil society organisations[^,.]*|Frontex in 2016|Doug Saunders)|says Matthias Schulze-Böing[^.]*|Frontex reported in 2016|Doug Saunders (?:holds|says),?)(?=[,.]|$| )/u;
const LEADING_SOURCES =
  /^(?:According to (?:a city official|city officials|[^,]*Saunders), |City officials in \p{L}+ suspect that |Observers in \p{L}+ increasingly expect that |Media images often suggest that |Khalid Mouna's study on Tangier concludes that )/u;

function strippedAttribution({ text }: SourceSentence): string | null {
  const leading = LEADING_SOURCES.exec(text)?.[0];
  if (leading !== undefined) return capital(text.slice(leading.length));
  const stripped = text.replace(SOURCES, "");
  return stripped === text ? null : capital(stripped.replace(/^,? /u, ""));
}

const HEDGES: readonly (readonly [RegExp, string])[] = [
  [/\bshould be\b/u, "are"],
  [/\bshould support\b/u, "support"],
  [/\bshould go\b/u, "go"],
  [/\bmay bring\b/u, "brings"],
  [/\bmight help\b/u, "helps"],
  [/\bwould be\b/u, "is"],
  [/\bcould, as the authors see it, mainstream\b/u, "mainstreams"],
  [/\bcould hold back\b/u, "holds back"],
  [/\bcould help\b/u, "help"],
  [/\bcould bring\b/u, "bring"],
  [/\bcould make\b/u, "make"],
  [/\bhave to argue\b/u, "argue"],
  [/\bhas to be increased\b/u, "is increased"],
  [/\bhas to rise\b/u, "rises"],
  [/\bhave to move on\b/u, "move on"],
  [/\bmust offer\b/u, "offer"],
  [/\bwill probably grow\b/u, "are growing"],
  [/\bis meant to help\b/u, "helps"],
  [/\bare meant to\b/u, ""],
  [/\bmay come to tell\b/u, "tell"],
  [/\bare said to live\b/u, "live"],
  [/\bare estimated to live\b/u, "live"],
];

/** A recommendation or a guess as a fact, and nobody who recommends or guesses. */
function strippedHedge({ text }: SourceSentence): string | null {
  const found = HEDGES.find(([pattern]) => pattern.test(text));
  if (found === undefined) return null;
  const bare = text
    .replace(found[0], found[1])
    .replace(
      /,? (?:the authors(?: of the report(?: of (?:October )?2016)?)? (?:argue|suggest|recommend|add|stress|hold|expect|say)|the report(?: of (?:October )?2016)? (?:suggests|demands|hopes)|according to [^,.]*|in the view of [^,.]*|say the authors|as the authors see it)(?=[,.])/gu,
      "",
    )
    .replace(/^In the view of the report, /u, "")
    .replace(/  +/gu, " ");
  return /\b(?:should|may|might|could|must|has to|have to|probably)\b/u.test(bare) ? null : capital(bare);
}

const OTHERS = ["shopkeepers", "the bishop", "a taxi drivers' union", "the fire brigade", "football clubs"] as const;

/** The statement of one given to another. */
function otherAttribution({ text }: SourceSentence, { random }: Parameters<Mutation>[1]): string | null {
  const other = random.pick(OTHERS) ?? OTHERS[0];
  const changed = text
    .replace(
      /\b[Aa]ccording to (?:a city official|city officials|the Regional Center for Investments|Moroccan civil society organisations|Frontex|the municipal register)/u,
      (source) => `${source[0]}ccording to ${other}`,
    )
    .replace(/^City officials in (\p{L}+) suspect/u, `${capital(other)} in $1 suspect`)
    .replace(/\b(?:Doug Saunders|Matthias Schulze-Böing)(?= (?:says|holds))/u, other)
    .replace(/\b(says) Matthias Schulze-Böing[^.]*/u, `$1 ${other}`)
    .replace(/\bFrontex reported\b/u, `${other} reported`);
  return changed === text ? null : changed;
}

/** A sentence of another passage of the same city or part. */
function otherPassage({ passage }: SourceSentence, { random, sentences }: Parameters<Mutation>[1]): string | null {
  const others = sentences.filter(
    (one) =>
      one.passage.document === passage.document &&
      one.passage.id !== passage.id &&
      one.passage.city === passage.city &&
      shareIn(one.text, passage.text) < 0.45,
  );
  return random.pick(others)?.text ?? null;
}

function shareIn(text: string, other: string): number {
  const words = new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  const held = other.toLowerCase();
  return words.size === 0 ? 1 : [...words].filter((word) => held.includes(word)).length / words.size;
}

const CLAIMS = [
  "A new airport will be built there by private investors to relieve the old one.",
  "Rents were frozen by the courts after tenants sued their landlords.",
  "Most newcomers commute by bicycle, since buses are too expensive for them.",
  "Voter turnout among young people has been the highest for decades.",
  "Hospitals employ interpreters around the clock to shorten waiting times.",
  "Farmers outside the gates sell vegetables at weekly markets run by volunteers.",
  "The old tram line was reopened and is free for pensioners.",
  "Universities waive tuition fees for gifted applicants from abroad.",
  "Air pollution is blamed on ships that burn heavy oil.",
  "Football clubs offer evening practice that hardly anybody attends.",
] as const;

function unsupported({ passage }: SourceSentence, { random, cities }: Parameters<Mutation>[1]): string | null {
  const claim = random.pick(CLAIMS) ?? CLAIMS[0];
  const city = cities.find(({ id }) => id === passage.city);
  return city === undefined ? claim : `In ${city.name}, ${claim.charAt(0).toLowerCase()}${claim.slice(1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
