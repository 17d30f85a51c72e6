import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * The memory of another process that is in use now (RSS), in MB of a million bytes; null where `ps` cannot say.
 */
export async function residentMegabytes(process: number): Promise<number | null> {
  try {
    const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(process)]);
    const kibibytes = Number(stdout.trim());
    return kibibytes > 0 ? (kibibytes * 1024) / 1e6 : null;
  } catch {
    return null;
  }
}
