import type { FramingStems } from "../language-rules.ts";
import { stemSet } from "../word-list.ts";
import { englishStem } from "./english-stem.ts";

export const ENGLISH_FRAMING: FramingStems = {
  leading: stemSet(
    englishStem,
    `
  author memo note slide slides briefing brief handout presentation speech article essay thesis homework assignment quiz
  boss colleague friend coworker supervisor trainer student participant audience journalist client teacher layperson
  someone somebody everyone anyone partner meeting panel session module bibliography
  prepare preparing draft drafting write writing wonder wondering curious interested heard hear remember recall forgot
  forget claim claims told check confirm verify cite quote mention mentioned stumble read reading design designing
  moment minute sentence word words summary sum summarise summarize clarify elaborate detail details information info
  idea sure certain right correct true false anything something everything nothing thing again once today tomorrow
  yesterday term terms mean means meaning define definition explain explanation refer
`,
  ),
  comparing: stemSet(
    englishStem,
    `
  compare compared comparison differ different difference differences contrast similar similarity respectively unlike
  versus apart alike
`,
  ),
  ranking: stemSet(
    englishStem,
    `
  order rank ranking put highest lowest largest smallest biggest fewest most least city cities town towns place places
  two three 3 trio hand side set
`,
  ),
};
