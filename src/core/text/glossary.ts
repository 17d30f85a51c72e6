import type { Language } from "../language.ts";

/** The words that mean one thing, by language. */
export type GlossaryTerm = Readonly<Partial<Record<Language, readonly string[]>>>;

export type Glossary = readonly GlossaryTerm[];
