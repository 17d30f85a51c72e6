import { ROLES } from "../../access/role.ts";

const roles = new Intl.ListFormat("en", { type: "disjunction" }).format(ROLES);

/** What people read when a setting is wrong. Each text names the setting and what to do about it. */
export const configurationMessages = {
  invalid: (problems: readonly string[]) =>
    problems.length === 1
      ? `A setting cannot be used. ${problems.join("")}`
      : `Some settings cannot be used.\n${problems.map((problem) => `- ${problem}`).join("\n")}`,
  fileUnreadable: (file: string, reason: string) =>
    `The settings file ${file} cannot be read (${reason}). Make it a readable text file, or remove it.`,

  host: "HOST is not a host name or an address. Set it to one without port or path, such as 127.0.0.1 or 0.0.0.0.",
  hostNeedsKeys: (host: string) =>
    `HOST is ${host}, where other machines can reach the server, but API_KEYS is not set. Make a key with ` +
    "“three-cities key NAME ROLE” and put its entry into API_KEYS, or set HOST to 127.0.0.1.",
  port: "PORT is not a port. Set it to a whole number from 1 to 65535, or to 0 for any free port.",
  folder: (name: string) => `${name} is not a path. Set it to the path of a folder, or remove it for the default.`,
  keyEntry: (place: number) =>
    `API_KEYS: entry ${place} is not name:role:hash, with a name of letters, digits, dots, hyphens or underscores, ` +
    `the role ${roles}, and a hash of 64 hexadecimal digits. Make an entry with “three-cities key NAME ROLE”.`,
  keyNameTwice: (name: string) => `API_KEYS: the name ${name} occurs twice. Give each key a name of its own.`,
  logLevel: (levels: readonly string[]) => `LOG_LEVEL is not a level. Set it to one of ${levels.join(", ")}.`,
  wholeNumber: (name: string, least: number, most: number) =>
    `${name} is not a whole number from ${least} to ${most}. Set it to one, or remove it for the default.`,
};
