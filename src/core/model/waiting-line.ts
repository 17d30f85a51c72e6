/** A limited number of places; whoever finds none waits for one, first come, first served. */
export type WaitingLine = {
  /** Gives what frees the place again; calling that twice does no harm. Fails with the signal's reason when it aborts first. */
  readonly take: (signal: AbortSignal) => Promise<() => void>;
};

export function createWaitingLine(places: number): WaitingLine {
  let free = places;
  const waiting: (() => void)[] = [];

  const place = (): (() => void) => {
    let isFreed = false;
    return () => {
      if (isFreed) return;
      isFreed = true;
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    };
  };

  return {
    take(signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason as Error);
        if (free > 0) {
          free -= 1;
          return resolve(place());
        }
        const next = () => {
          signal.removeEventListener("abort", leave);
          resolve(place());
        };
        const leave = () => {
          waiting.splice(waiting.indexOf(next), 1);
          reject(signal.reason as Error);
        };
        waiting.push(next);
        signal.addEventListener("abort", leave, { once: true });
      });
    },
  };
}
