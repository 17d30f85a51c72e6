/** Who a caller is, from the least to the most that they may do. */
export const ROLES = ["participant", "staff", "trainer", "admin"] as const;

export type Role = (typeof ROLES)[number];

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
