/** What a line typed in a conversation asks for. */
export type SessionLine =
  | { readonly kind: "nothing" }
  | { readonly kind: "question"; readonly question: string }
  | { readonly kind: "new" | "sources" | "help" | "quit" }
  | { readonly kind: "city"; readonly name: string | null }
  | { readonly kind: "unknown"; readonly word: string };

/** Other words for the commands, as people know them from elsewhere. */
const COMMANDS: Readonly<Record<string, "new" | "sources" | "help" | "quit" | "city">> = {
  "/new": "new",
  "/sources": "sources",
  "/city": "city",
  "/help": "help",
  "/?": "help",
  "/quit": "quit",
  "/exit": "quit",
};

export function readSessionLine(line: string): SessionLine {
  const text = line.trim();
  if (text === "") return { kind: "nothing" };
  if (!text.startsWith("/")) return { kind: "question", question: text };
  const [word = "", ...rest] = text.split(/\s+/u);
  const command = COMMANDS[word.toLowerCase()];
  if (command === undefined) return { kind: "unknown", word };
  return command === "city" ? { kind: "city", name: rest.length === 0 ? null : rest.join(" ") } : { kind: command };
}
