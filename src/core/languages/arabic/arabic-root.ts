const WORD = /^\p{Script=Arabic}+$/u;

/** What verbs, in the dialects too, and the nouns made of them begin with; longest first. */
const FRONTS = /^(?:ب[يتن]|مست|يست|تست|نست|است|مت|يت|نت|ان(?=\p{L}{4})|[ميتنا])(?=\p{L}{3})/u;
const LONG_VOWELS = /(?<=.)[اويء]/gu;
const ROOT_LENGTHS = { least: 3, most: 4 } as const;

/**
 * The consonants that the words of a family share, of a stem without endings: `علج` of "علاج", "يعالج" and "معالج"; null
 * where they would be too few to tell families apart. A rough cut of what the stemmer of Taghva, Elkhoury and Coombs does
 * without a dictionary, "Arabic stemming without a root dictionary" (2005).
 */
export function arabicRoot(stem: string): string | null {
  if (!WORD.test(stem)) return null;
  const bare = stem.replace(FRONTS, "");
  const root = bare.replace(LONG_VOWELS, "");
  return root.length >= ROOT_LENGTHS.least && root.length <= ROOT_LENGTHS.most ? root : null;
}
