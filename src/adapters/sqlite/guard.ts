import { toStorageError } from "./storage-error.ts";

/** Turns whatever a query throws into an error that says which file it is about, and what to do. */
export function guard(file: string): <Result>(work: () => Promise<Result>) => Promise<Result> {
  return async (work) => {
    try {
      return await work();
    } catch (error) {
      throw toStorageError(error, file);
    }
  };
}
