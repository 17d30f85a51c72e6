/** Vectors of one length, one after the other in one array; the label of a vector is its row. */
export type VectorTable = {
  readonly dimensions: number;
  readonly count: number;
  /** `count` × `dimensions` numbers. */
  readonly values: Float32Array;
};

export function createVectorTable(dimensions: number, vectors: readonly Float32Array[]): VectorTable {
  const values = new Float32Array(vectors.length * dimensions);
  vectors.forEach((vector, label) => {
    if (vector.length !== dimensions) {
      throw new TypeError(`vector ${label} has ${vector.length} dimensions instead of ${dimensions}`);
    }
    values.set(vector, label * dimensions);
  });
  return { dimensions, count: vectors.length, values };
}

/** A view into the table, not a copy. */
export function vectorAt(table: VectorTable, label: number): Float32Array {
  return table.values.subarray(label * table.dimensions, (label + 1) * table.dimensions);
}
