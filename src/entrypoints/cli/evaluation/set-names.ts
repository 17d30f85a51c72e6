/**
 * The question sets that come with the program: English without, other languages with their code. Apart from their
 * readers, which a mere `--help` must not load.
 */
export const SET_NAMES = [
  "development",
  "test",
  "development-de",
  "test-de",
  "development-tr",
  "test-tr",
  "development-fr",
  "test-fr",
  "development-ar",
  "test-ar",
] as const;

export type SetName = (typeof SET_NAMES)[number];
