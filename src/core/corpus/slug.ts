const LONGEST = 60;
/** `migration-profile`: how ids of structured documents are written. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Marks that several scripts share: accents, Turkish dots, Arabic vowel signs. Vowel signs of Indic scripts stay. */
const SHARED_MARKS = /\p{Script=Inherited}/gu;
const LETTERS: Readonly<Record<string, string>> = { ı: "i", ø: "o", đ: "d", ł: "l", ß: "ss", æ: "ae", œ: "oe" };

/**
 * Words as part of an id, in any script: `Göç ve İltica` → `goc-ve-iltica`, `الهجرة في طنجة` → `الهجرة-في-طنجة`.
 * Empty when the words have no letter or digit. At most 60 characters, cut between words where it can be.
 */
export function slugOf(words: string): string {
  const slug = words
    .normalize("NFKD")
    .replace(SHARED_MARKS, "")
    .toLowerCase()
    .replace(/[ıøđłßæœ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’]/g, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  const characters = Array.from(slug);
  if (characters.length <= LONGEST) return slug;
  const cut = characters.slice(0, LONGEST).join("");
  return cut.includes("-") ? cut.slice(0, cut.lastIndexOf("-")) : cut;
}

/** The wanted id, or with -2, -3 … behind it until `taken` does not hold it; adds it to `taken`. */
export function uniqueSlug(wanted: string, taken: Set<string>): string {
  let slug = wanted;
  for (let number = 2; taken.has(slug); number++) slug = `${wanted}-${number}`;
  taken.add(slug);
  return slug;
}
