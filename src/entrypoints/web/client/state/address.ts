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

const ANSWERS = "/a/";

/** The answer that somebody has sent a link to; null for other addresses. */
export function answerOfAddress(path: string): string | null {
  const id = path.startsWith(ANSWERS) ? path.slice(ANSWERS.length).replace(/\/+$/u, "") : "";
  return /^ans_[\w-]{1,60}$/u.test(id) ? id : null;
}

export function addressOfAnswer(id: string): string {
  return ANSWERS + encodeURIComponent(id);
}
