import type { Language } from "../language.ts";
import { fold } from "./fold.ts";
import { LATIN_LANGUAGES, type LatinLanguage, languagesOfWord } from "./language-words.ts";

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;
const ARABIC_LETTER = /\p{Script=Arabic}/u;
/** Of Persian and Urdu: whoever writes these does not write Arabic. */
const NOT_ARABIC = /[پچژگکیےٹڈڑں]/u;
/** Share of words: names stand in Latin letters within Arabic. */
const LEAST_ARABIC = 0.5;

type Mark = { readonly of: readonly LatinLanguage[]; readonly mark: RegExp };

/** Letters that tell, where no list has the word. A mark of two languages counts half for each. */
const LETTERS: readonly Mark[] = [
  { of: ["de"], mark: /[äß]/u },
  { of: ["de", "tr"], mark: /[öü]/u },
  { of: ["tr"], mark: /[ğşı]/u },
  { of: ["fr", "tr"], mark: /ç/u },
  { of: ["fr"], mark: /[éèêëàâîïôùûœ]/u },
];

/** How words are formed, folded. */
const FORMS: readonly Mark[] = [
  {
    of: ["de"],
    mark: /[a-z]{4}(?:ung|ungen|keit|keiten|heit|heiten|schaft|schaften|lich|liche[mnrs]?|ische[mnrs]?|anteil|anteile|quote|quoten|zahl|zahlen|politik|gesetz|gesetze|recht|kurs|kurse|projekt|projekte)$/u,
  },
  { of: ["tr"], mark: /[a-z]{3}(?:l[ae]ri|l[ae]rin|l[ae]rd[ae]n?|[iu]yor|ind[ae]ki|sizlik|m[ae]kt[ae])$/u },
  { of: ["tr"], mark: /'(?:[dt][ae]n?|n?[iu]n|y?[aeiu]|[dt][ae]ki)$/u },
  { of: ["fr"], mark: /^(?:[ldcjmnst]|qu)'/u },
];

/**
 * The language that a question is written in, of those that readers may have; null where nothing tells. Made for a few
 * words, also without diacritics, and rather null than wrong: questions are full of the names of other countries, which
 * mislead whatever counts letters alone.
 */
export function detectLanguage(question: string): Language | null {
  const words = question.normalize("NFC").match(WORD) ?? [];
  const arabic = words.filter((word) => ARABIC_LETTER.test(word)).length;
  if (arabic > 0 && arabic >= LEAST_ARABIC * words.length) return NOT_ARABIC.test(question) ? null : "ar";

  const votes: Record<LatinLanguage, number> = { en: 0, de: 0, tr: 0, fr: 0 };
  for (const word of words) addVotes(votes, word);
  const [best, next] = [...LATIN_LANGUAGES].sort((one, other) => votes[other] - votes[one]);
  if (best === undefined || next === undefined) return null;
  return votes[best] >= 1 && votes[best] > votes[next] ? best : null;
}

/** At most one vote a word, shared by the languages that have it. */
function addVotes(votes: Record<LatinLanguage, number>, word: string): void {
  const folded = fold(word);
  const has = languagesOfWord(folded);
  for (const language of has) votes[language] += 1 / has.length;
  if (has.length > 0) return;
  // A name is written with its own letters in any language.
  const letters = /^\p{Lu}/u.test(word) ? [] : LETTERS.filter(({ mark }) => mark.test(word));
  const shown = [...letters, ...FORMS.filter(({ mark }) => mark.test(folded))];
  for (const language of LATIN_LANGUAGES) {
    const sum = shown.reduce((total, { of }) => total + (of.includes(language) ? 1 / of.length : 0), 0);
    votes[language] += Math.min(1, sum);
  }
}
