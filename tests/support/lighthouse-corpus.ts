import type { SourceFile } from "../../src/core/corpus/source-file.ts";

/** A small structured document about lighthouses, in the strict format; every line number matters to tests. */
export const LIGHTHOUSES: Readonly<Record<string, string>> = {
  "lighthouses/document.yaml": `title: Lights of the North
subtitle: Towers and their keepers
authors: [Ada Pharos, Bo Brandt]
publishers: [Society of Lamp Keepers]
date: "1911-03"
digest: true
cities:
  - id: kiel
    name: Kiel
    country: Germany
    names: [Kyl, كيل]
  - id: brest
    name: Brest
parts: [preface, kiel]
`,
  "lighthouses/en/preface.md": `---
title: Preface
pages: "3"
---

Every lamp in this book still burned in 1911.
`,
  "lighthouses/en/kiel.md": `---
title: "Kiel: the firth"
label: Kiel
city: kiel
pages: "6-9"
---

The firth of Kiel has **two** [towers](https://example.org).[^1]

## Lamps and lenses {#lamps label="Lamps"}

The lamp of Kiel burns 14.6 litres of oil a night [^1], since 1895.[^Log]
<!-- terms: fuel, petroleum -->
<!-- asks 1: What does the lamp cost? | consumption -->

> [!NOTE]
> The log gives 15 litres
> elsewhere.

<!-- page 7 -->

The keeper of Kiel trims:

- the wick,
- the *glass*
  - inside
  - outside

### Lenses

| Order | Height | Weight |
| --- | --- | --- |
| First | 2.6 m | 5 t |
| Sixth | 0.4 m |  |
<!-- pages 8–9 -->

\`\`\`
FLASH 3 s
DARK  9 s
\`\`\`

[^1]: Pharos, *Towers*, 1899. <https://example.org/towers>
[^log]: Keeper's log.
`,
  "lighthouses/figures.yaml": `figures:
  - id: oil
    label: Oil
    names: [fuel]
    unit: litres
    values:
      - city: kiel
        scope: one night
        value: 14.6
        text: "14.6 litres"
        date: "1895/1911"
        dateKnown: true
        passage: kiel/lamps/1
        source: "1"
        note: the log differs
`,
};

/** The files of a corpus; a function as value changes the text that stands, null takes the file away. */
export function filesOf(
  corpus: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | null | ((text: string) => string)>> = {},
): SourceFile[] {
  const texts = new Map(Object.entries(corpus));
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) texts.delete(path);
    else texts.set(path, typeof change === "string" ? change : change(texts.get(path) ?? ""));
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}
