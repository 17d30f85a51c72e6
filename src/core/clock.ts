/** Port: time, so that tests decide it. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back once after so many milliseconds; gives what calls it off. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
};
