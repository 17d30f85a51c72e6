import type { Corpus } from "../../src/core/corpus/corpus.ts";
import { readCorpus } from "../../src/core/corpus/read-corpus.ts";
import { filesOf } from "./lighthouse-corpus.ts";

/**
 * A report about beekeeping in three towns, far from the subject that ships: for asking questions of. Figures stand for
 * all three towns (hives), for two (honey), and in two years (members).
 */
export const BEES: Readonly<Record<string, string>> = {
  "bees/document.yaml": `title: Hives Above the Roofs
authors: [Maud Linden, Ivo Kessel]
publishers: [Guild of Town Beekeepers]
date: "2019-05"
digest: true
cities:
  - id: lyon
    name: Lyon
    country: France
    names: [Lugdunum, ليون]
  - id: braga
    name: Braga
    country: Portugal
  - id: izmir
    name: Izmir
    country: Turkey
    names: [İzmir, Smyrna]
parts: [preface, lyon, braga, izmir, outlook]
`,
  "bees/en/preface.md": `---
title: Preface
pages: "1-2"
---

The report by Maud Linden and Ivo Kessel appeared in May 2019. It was printed by the Guild of Town Beekeepers, which has
its seat in Ghent.

A swarm is a queen that leaves her hive together with half of the workers. Swarms settle on lamp posts, in chimneys and
under roofs.
<!-- asks 1: What does it mean when bees swarm? -->
`,
  "bees/en/lyon.md": `---
title: "Lyon: hives on the opera"
label: Lyon
city: lyon
pages: "3-6"
---

## The town and its hives {#hives label="Hives"}

Lyon has 640 hives on its roofs. They belong to 85 keepers, most of whom are retired. The oldest hive stands on the opera
house, where Jeanne Moreau put it in 1987.

The honey harvest of Lyon came to 4,200 kilograms in 2018, because the lime trees flowered early.

## Good practice {#practice label="Good practice"}

The keepers of Lyon must:

- register every hive at the town hall
- keep ten metres between a hive and a school
- carry a smoker

The school "Abeille Ouverte" teaches children how to keep bees. It was founded in 2004 by Paul Garnier. Its courses are
free, but there is a waiting list of two years.

## Troubles {#troubles label="Troubles"}

Wasps killed 40 colonies in 2017. However, the town does not pay for the losses. The keepers complain about this.
`,
  "bees/en/braga.md": `---
title: "Braga: the monastery gardens"
label: Braga
city: braga
pages: "7-9"
---

## The town and its hives {#hives label="Hives"}

In Braga 95 hives stand in the gardens of the monastery. The monks have kept bees since 1740.

The honey harvest of Braga was 1,150 kilograms in 2018.

## Good practice {#practice label="Good practice"}

A museum of beekeeping opened in 2011 in the old wax factory. It shows smokers, veils and presses from three centuries.
<!-- asks 1: Where can visitors look at old beekeeping tools? -->

## Troubles {#troubles label="Troubles"}

Eucalyptus woods dry out the soil, so that fewer flowers grow and the bees of Braga starve in August.
`,
  "bees/en/izmir.md": `---
title: "Izmir: honey by the sea"
label: Izmir
city: izmir
pages: "10-12"
---

## The town and its hives {#hives label="Hives"}

Izmir counts 2,300 hives, more than any other town of this report. Pine honey makes up 70% of what is sold at the market
of Kemeraltı.

## Good practice {#practice label="Good practice"}

The beekeepers' union of Izmir had 310 members in 2010 and 540 members in 2018. Its chair is Nilgün Aksoy.

| Month | Flower |
| --- | --- |
| April | thyme |
| September | pine |

## Troubles {#troubles label="Troubles"}

Lorries bring hives from all over Anatolia in autumn, and with them the mite.
`,
  "bees/en/outlook.md": `---
title: Outlook
pages: "13"
---

Lyon and Izmir both tax honey, while Braga does not.

Towns can help their bees if they mow less often. That costs nothing.
`,
  "bees/figures.yaml": `figures:
  - id: hives
    label: Number of hives
    names: [hives, beehives]
    unit: hives
    values:
      - { city: lyon, scope: city, value: 640, text: "640", date: "2018", dateKnown: false, passage: lyon/hives/1 }
      - { city: braga, scope: city, value: 95, text: "95", date: "2018", dateKnown: false, passage: braga/hives/1 }
      - { city: izmir, scope: city, value: 2300, text: "2,300", date: "2018", dateKnown: false, passage: izmir/hives/1 }
  - id: honey
    label: Honey harvest
    names: [honey yield]
    unit: kilograms
    values:
      - { city: lyon, scope: city, value: 4200, text: "4,200 kilograms", date: "2018", dateKnown: true, passage: lyon/hives/2 }
      - { city: braga, scope: city, value: 1150, text: "1,150 kilograms", date: "2018", dateKnown: true, passage: braga/hives/2 }
  - id: members
    label: Members of the union
    names: [union members]
    unit: people
    values:
      - { city: izmir, scope: city, value: 310, text: "310", date: "2010", dateKnown: true, passage: izmir/practice/1 }
      - { city: izmir, scope: city, value: 540, text: "540", date: "2018", dateKnown: true, passage: izmir/practice/1 }
`,
};

export function beeCorpus(files: Readonly<Record<string, string>> = BEES): Corpus {
  const { corpus, problems } = readCorpus(filesOf(files));
  if (corpus === null || problems.length > 0) throw new Error(`the bees are wrong: ${JSON.stringify(problems)}`);
  return corpus;
}
