/**
 * The part of hnswlib-node that is used. It stands here because the package is optional: where it could not be
 * compiled it is not installed either, and the program must still build without its own types.
 */
declare module "hnswlib-node" {
  class HierarchicalNSW {
    constructor(space: "ip", dimensions: number);
    initIndex(options: { maxElements: number; m: number; efConstruction: number; randomSeed: number }): void;
    readIndexSync(file: string): void;
    writeIndexSync(file: string): void;
    addPoint(point: number[], label: number): void;
    searchKnn(
      query: number[],
      count: number,
      filter?: (label: number) => boolean,
    ): { distances: number[]; neighbors: number[] };
    getCurrentCount(): number;
    setEf(ef: number): void;
  }
  const hnswlib: { HierarchicalNSW: typeof HierarchicalNSW };
  export default hnswlib;
  export type { HierarchicalNSW };
}
