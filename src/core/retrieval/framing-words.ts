import { stem } from "../text/stem.ts";

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(stem));

/** Words by which people lead up to a question; they tell who asks and why, not what. */
export const FRAMING_STEMS = stems(`
  author memo note slide slides briefing brief handout presentation speech article essay thesis homework assignment quiz
  boss colleague friend coworker supervisor trainer student participant audience journalist client teacher layperson
  someone somebody everyone anyone partner meeting panel session module bibliography
  prepare preparing draft drafting write writing wonder wondering curious interested heard hear remember recall forgot
  forget claim claims told check confirm verify cite quote mention mentioned stumble read reading design designing
  moment minute sentence word words summary sum summarise summarize clarify elaborate detail details information info
  idea sure certain right correct true false anything something everything nothing thing again once today tomorrow
  yesterday term terms mean means meaning define definition explain explanation refer
`);

/** Words that say to compare, not what. */
export const COMPARING_STEMS = stems(`
  compare compared comparison differ different difference differences contrast similar similarity respectively unlike
  versus apart alike
`);

/** In a question that compares, these too. */
export const RANKING_STEMS = stems(`
  order rank ranking put highest lowest largest smallest biggest fewest most least city cities town towns place places
  two three 3 trio hand side set
`);
