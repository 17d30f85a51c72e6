import { open } from "node:fs/promises";

/**
 * The layout of a file of hnswlib 0.8 on a 64-bit machine (`saveIndex` in its hnswalg.h): a header of 96 bytes, then
 * for each element its vector with its links on the ground level, then for each element the length in bytes of its
 * links on higher levels (32 bits) and those links.
 */
const HEADER_BYTES = 96;
const COUNT_AT = 16;
const ELEMENT_BYTES_AT = 24;

/**
 * Whether a graph was written to its end. hnswlib does not look at the outcome of its writes: on a full disk it
 * leaves a short file and reports success.
 */
export async function isWholeGraphFile(path: string, count: number): Promise<boolean> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const header = Buffer.alloc(HEADER_BYTES);
    const { bytesRead } = await file.read(header, 0, HEADER_BYTES, 0);
    if (bytesRead < HEADER_BYTES || header.readBigUInt64LE(COUNT_AT) !== BigInt(count)) return false;

    const linksAt = HEADER_BYTES + count * Number(header.readBigUInt64LE(ELEMENT_BYTES_AT));
    if (linksAt > size) return false;
    const links = Buffer.alloc(size - linksAt);
    await file.read(links, 0, links.length, linksAt);
    return holdsLinkListsOf(count, links);
  } finally {
    await file.close();
  }
}

function holdsLinkListsOf(count: number, links: Buffer): boolean {
  let at = 0;
  for (let element = 0; element < count; element += 1) {
    if (at + 4 > links.length) return false;
    at += 4 + links.readUInt32LE(at);
  }
  return at === links.length;
}
