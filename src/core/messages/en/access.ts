import { ROLES } from "../../access/role.ts";

const roles = new Intl.ListFormat("en", { type: "disjunction" }).format(ROLES);

/** What people read about API keys. */
export const accessMessages = {
  keyNameInvalid: (name: string) =>
    `“${name}” cannot be the name of a key. Use 1 to 64 letters, digits, dots, hyphens or underscores.`,
  roleUnknown: (role: string) => `There is no role “${role}”. Use ${roles}.`,
};
