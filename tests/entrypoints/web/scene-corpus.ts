import type { Corpus } from "../../../src/core/corpus/corpus.ts";
import { readCorpus } from "../../../src/core/corpus/read-corpus.ts";

/** Text that would run as code or markup on a page that did not treat it as text. */
export const HOSTILE = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;

const FILES: Readonly<Record<string, string>> = {
  "three-ports/document.yaml": `title: A Tale of Three Ports
subtitle: What three cities did when people came
authors: [Ada Quay, Bo Pier, Cy Jetty]
publishers: [The Harbour Society]
date: "2016-10"
digest: true
cities:
  - { id: istanbul, name: Istanbul, country: Turkey }
  - { id: offenbach, name: Offenbach, country: Germany }
  - { id: tangier, name: Tangier, country: Morocco }
parts: [istanbul, offenbach, tangier, hostile]
`,
  "three-ports/en/istanbul.md": `---
title: Istanbul
city: istanbul
pages: "6–9"
---

## Good examples {#good-examples}

Istanbul has many initiatives for newcomers, most of them small and run by volunteers, as of 2016.

The bookstore café Pages in Istanbul lends and sells books in Arabic, Turkish and English. Pages stands in Ayvansaray, an old neighbourhood of the district Fatih. Its founders came from Syria and opened it in 2015.[^1]

> [!NOTE]
> The source gives two years for the opening; the later one stands on the shop's own page.

Istanbul's music academy for children teaches young Syrians and Turks together, free of charge.

[^1]: Quay, *Books by the Golden Horn*, 2016. <https://example.org/books>
`,
  "three-ports/en/offenbach.md": `---
title: Offenbach
city: offenbach
pages: "10–14"
---

## Work {#labour}

Unemployment in Offenbach stood at 9.5% in 2016.

Offenbach helps newcomers with three things:

- language courses from the first week,
- advice on certificates,
- rooms for small firms.
`,
  "three-ports/en/tangier.md": `---
title: Tangier
city: tangier
pages: "15"
---

## Work {#labour}

Unemployment in the region of Tangier stood at 10.7% in 2016, the report says.
`,
  "three-ports/en/hostile.md": `---
title: Hostile
---

## A passage of markup {#markup}

\`\`\`
${HOSTILE}
\`\`\`
`,
};

/** A small report about the three cities, in words of its own. */
export function sceneCorpus(): Corpus {
  const { corpus, problems } = readCorpus(Object.entries(FILES).map(([path, text]) => ({ path, text })));
  if (corpus === null) throw new Error(`The scene's corpus is wrong: ${JSON.stringify(problems)}`);
  return corpus;
}
