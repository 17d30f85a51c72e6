const PASSAGES = "/passages/";

/** The passage that an address names, or null. Slashes of the id may stand raw or as `%2F`. */
export function passageOfAddress(path: string): string | null {
  if (!path.startsWith(PASSAGES)) return null;
  try {
    const id = decodeURIComponent(path.slice(PASSAGES.length)).replace(/\/+$/u, "");
    return id === "" ? null : id;
  } catch {
    return null;
  }
}

/** The address of a passage, its slashes raw, so that people can read it. */
export function addressOfPassage(id: string): string {
  return PASSAGES + id.split("/").map(encodeURIComponent).join("/");
}

/** A question that a link brings along, to be looked at before it is asked: `/?question=…`. */
export function questionOfAddress(search: string): string {
  return new URLSearchParams(search).get("question") ?? "";
}
