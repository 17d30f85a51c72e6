import type { PassageWish } from "../server/desk-server.ts";

/** What an address of the library looks for. */
export function wishOf(search: string): PassageWish {
  const query = new URLSearchParams(search);
  const value = (name: string) => query.get(name) || null;
  return {
    text: query.get("text") ?? "",
    city: value("city"),
    document: value("document"),
    section: value("section"),
  };
}

/** The address at which a reader finds the same again. */
export function addressOfWish(wish: PassageWish): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wish)) if (value !== null && value !== "") query.set(name, value);
  return query.size === 0 ? "/library" : `/library?${query}`;
}
