/** Takes a text piece by piece and gives what of it a reader may see. Any pieces of the same text give the same. */
export type VisibleText = {
  readonly push: (piece: string) => string;
  /** What was held back until it was clear whether it is a tag. */
  readonly end: () => string;
};

/** A tag, a mention or a special token; `5 < 7` is none. */
const TAG_BEGINNING = /^<[\p{L}/!?@#|:]/u;
const THINKING = /^<think(?:ing)?>$/i;
const THOUGHT = /<\/think(?:ing)?>/i;
/** Tags between words that stand on lines or in cells of their own. */
const BREAKING = /^<\/?(?:br|p|li|ul|ol|div|tr|td|th|h\d)\b/i;
/** What goes on for longer without its end is no tag. */
const LONGEST_TAG = 300;
const THOUGHT_LENGTH = "</thinking>".length;

/** Leaves out everything in angle brackets, and what some models think aloud between `<think>` and `</think>`. */
export function createVisibleText(): VisibleText {
  let held = "";
  let isThinking = false;

  /** Gives all that is decided. */
  function read(isEnd: boolean): string {
    let visible = "";
    for (;;) {
      if (isThinking) {
        const end = THOUGHT.exec(held);
        if (end === null) {
          held = held.slice(-THOUGHT_LENGTH);
          return visible;
        }
        held = held.slice(end.index + end[0].length);
        isThinking = false;
      }
      const start = held.indexOf("<");
      if (start === -1) {
        visible += held;
        held = "";
        return visible;
      }
      visible += held.slice(0, start);
      held = held.slice(start);
      if (held.length < 2 && !isEnd) return visible;
      const close = TAG_BEGINNING.test(held) ? held.slice(0, LONGEST_TAG).indexOf(">") : -1;
      if (close === -1) {
        if (!isEnd && TAG_BEGINNING.test(held) && held.length < LONGEST_TAG) return visible;
        visible += TAG_BEGINNING.test(held) ? "" : "<";
        held = held.slice(1);
        continue;
      }
      const tag = held.slice(0, close + 1);
      held = held.slice(close + 1);
      isThinking = THINKING.test(tag);
      if (BREAKING.test(tag)) visible += " ";
    }
  }

  return {
    push(piece) {
      held += piece;
      return read(false);
    },
    end: () => read(true),
  };
}
