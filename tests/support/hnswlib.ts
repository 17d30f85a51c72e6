import { createVectorIndexEngine } from "../../src/adapters/hnswlib/vector-index-engine.ts";

/** Whether hnswlib-node is there. Where it could not be compiled, tests of what it does are skipped, and loudly. */
export const hasHnswlib = (await createVectorIndexEngine()).file !== null;

if (!hasHnswlib) {
  console.warn(
    "\n!!! TESTS OF THE VECTOR GRAPH SKIPPED: hnswlib-node is not installed or does not load.\n" +
      "!!! Install a C++ compiler, make and Python 3, then run npm ci again.\n",
  );
}
