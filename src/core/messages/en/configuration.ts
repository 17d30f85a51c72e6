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
  apiKey: "OPENAI_API_KEY holds a space or a character that no key has. Set it to the key alone, or remove it.",
  baseUrl:
    "OPENAI_BASE_URL is not the address of a server of models. Set it to one with http or https, without a name, a " +
    "password, a question mark or the last step (/chat/completions), such as http://127.0.0.1:11434/v1.",
  modelName: (name: string) => `${name} is not the name of a model. Set it to one line of text, or remove it.`,
  endpointMissing: (name: string) =>
    `${name} is set, but not where the model is. Set OPENAI_API_KEY for OpenAI, or OPENAI_BASE_URL for another ` +
    `server, or remove ${name}.`,
  modelMissing: (name: string) =>
    `${name} is set, but no model. Set OPENAI_MODEL to the model that shall write answers, or ` +
    `OPENAI_EMBEDDING_MODEL to one for searching, or remove ${name}.`,
  twoEmbedders:
    "OPENAI_EMBEDDING_MODEL and TRANSFORMERS_MODEL are both set, and only one can be used. Remove one of them.",
  onOrOff: (name: string) => `${name} is neither on nor off. Set it to one of them, or remove it for the default.`,
  logLevel: (levels: readonly string[]) => `LOG_LEVEL is not a level. Set it to one of ${levels.join(", ")}.`,
  wholeNumber: (name: string, least: number, most: number) =>
    `${name} is not a whole number from ${least} to ${most}. Set it to one, or remove it for the default.`,
};
