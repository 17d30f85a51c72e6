/**
 * Does together what many ask for at once: what comes while the event loop turns, or while the last lot is being done,
 * makes up the next lot. A commit that waits for the disk is then waited for once and not by each after the other.
 *
 * @param run gives a result for each item, in their order; what it throws is thrown to all of the lot
 * @param most items of one lot
 */
export function gather<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
  most: number,
): (item: Item) => Promise<Result> {
  type Waiting = {
    readonly item: Item;
    readonly resolve: (result: Result) => void;
    readonly reject: (error: unknown) => void;
  };
  const waiting: Waiting[] = [];
  let isAtWork = false;

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const lot = waiting.splice(0, most);
      try {
        const results = await run(lot.map(({ item }) => item));
        lot.forEach(({ resolve }, index) => resolve(results[index] as Result));
      } catch (error) {
        for (const { reject } of lot) reject(error);
      }
      if (waiting.length > 0) await new Promise(setImmediate);
    }
    isAtWork = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (isAtWork) return;
      isAtWork = true;
      setImmediate(() => void work());
    });
}
