/** A signal as the process gives it. */
type SignalSource = {
  readonly on: (signal: "SIGINT" | "SIGTERM", listener: () => void) => unknown;
  readonly off: (signal: "SIGINT" | "SIGTERM", listener: () => void) => unknown;
};

/**
 * One Ctrl-C under `npm start` arrives twice, from the terminal and from npm, which passes it on. What follows the
 * first within this time is the same wish, not a second one.
 */
const ONE_WISH_MILLISECONDS = 500;

/**
 * Tells the listener of the first wish to end; a second one ends the process at once. Until somebody listens, signals
 * end the process as they always do. Returns how to stop listening.
 */
export function listenForInterrupt(
  source: SignalSource,
  listener: () => void,
  endAtOnce: () => void,
  now: () => number,
): () => void {
  let firstAt: number | null = null;
  const handle = () => {
    if (firstAt === null) {
      firstAt = now();
      listener();
    } else if (now() - firstAt > ONE_WISH_MILLISECONDS) {
      endAtOnce();
    }
  };
  source.on("SIGINT", handle);
  source.on("SIGTERM", handle);
  return () => {
    source.off("SIGINT", handle);
    source.off("SIGTERM", handle);
  };
}
