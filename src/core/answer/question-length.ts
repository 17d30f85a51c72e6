/** The most characters (code points) that a question or query may have, at every door; code points mean the same in every script. */
export const LONGEST_QUESTION = 2_000;
