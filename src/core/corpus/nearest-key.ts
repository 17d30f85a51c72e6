import { editDistance } from "../text/edit-distance.ts";

/** A key of so many letters may be two edits away from the one that is meant, a shorter one a single edit. */
const LONG_KEY = 7;

/** The known key that a key was most likely meant to be; null when none is near. */
export function nearestKey(key: string, known: readonly string[]): string | null {
  const written = key.toLowerCase();
  const limit = written.length >= LONG_KEY ? 2 : 1;
  const distances = known.map((candidate) => ({
    candidate,
    distance: editDistance(written, candidate.toLowerCase(), limit),
  }));
  const [nearest] = distances.toSorted((a, b) => a.distance - b.distance);
  return nearest !== undefined && nearest.distance <= limit ? nearest.candidate : null;
}
