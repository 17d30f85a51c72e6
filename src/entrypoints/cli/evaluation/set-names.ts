/** The question sets that come with the program. Apart from their readers, which a mere `--help` must not load. */
export const SET_NAMES = ["development", "test"] as const;

export type SetName = (typeof SET_NAMES)[number];
