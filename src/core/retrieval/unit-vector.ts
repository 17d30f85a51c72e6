/**
 * The vector of length 1 in the same direction, so that a dot product is a cosine.
 * Null where there is no direction: a zero vector, or a number in it that is not finite.
 */
export function toUnitLength(vector: ArrayLike<number>): Float32Array | null {
  let squares = 0;
  for (let index = 0; index < vector.length; index += 1) squares += (vector[index] ?? 0) ** 2;
  const length = Math.sqrt(squares);
  if (length === 0 || !Number.isFinite(length)) return null;
  // Not `Float32Array.from`, whose iteration takes a hundred times as long as what it computes.
  const unit = new Float32Array(vector.length);
  for (let index = 0; index < vector.length; index += 1) unit[index] = (vector[index] ?? 0) / length;
  return unit;
}
