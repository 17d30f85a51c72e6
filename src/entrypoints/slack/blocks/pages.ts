/** Puts things on pages in their order, so that no page is fuller than it may be. */
export type PageRoom<T> = {
  /** What a page holds at most, in the unit of `sizeOf`. */
  readonly size: number;
  readonly sizeOf: (entry: T) => number;
  /** Whether one more of these may stand on a page. */
  readonly takes: (page: readonly T[], entry: T) => boolean;
};

/**
 * What belongs together stays on one page where it fits on one. An entry that is larger than a page gets one to itself.
 * There is always a first page.
 */
export function paginate<T>(groups: readonly (readonly T[])[], room: PageRoom<T>): T[][] {
  const pages: T[][] = [];
  let page: T[] = [];
  let used = 0;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
  };
  for (const group of groups) {
    if (used + sizeOfAll(group, room) > room.size) turn();
    for (const entry of group) {
      const size = room.sizeOf(entry);
      if (used + size > room.size || !room.takes(page, entry)) turn();
      page.push(entry);
      used += size;
    }
  }
  turn();
  return pages.length === 0 ? [[]] : pages;
}

function sizeOfAll<T>(group: readonly T[], room: PageRoom<T>): number {
  return group.reduce((sum, entry) => sum + room.sizeOf(entry), 0);
}
