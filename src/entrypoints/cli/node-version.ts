/** As package.json's `engines` says; a test holds the two together. */
export const NEEDED_NODE = "20.19";

/** Whether a version such as `20.19.0` is new enough. */
export function isNodeSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED_NODE.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
