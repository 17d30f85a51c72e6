import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeDocx } from "../../../src/adapters/word/docx.ts";
import { conversationMarkdown, exportOf } from "../../../src/core/citing/conversation-export.ts";
import { answerWith, lighthouseCorpus } from "../../support/scripted-application.ts";

const ORIGIN = "http://localhost:3000";

function conversation() {
  const [citation] = answerWith().citations;
  if (citation === undefined) throw new Error("the sample cites nothing");
  const document = lighthouseCorpus().documents[0]?.title ?? "";
  const cited = answerWith({
    question: "How tall?\nAnd <b>why</b>?",
    sentences: [
      { text: "It is 31 metres high.", citations: [1] },
      { text: "It burns oil & wicks.", citations: [1, 2] },
    ],
    citations: [
      { ...citation, number: 1, document },
      { ...citation, number: 2, document, pages: null },
    ],
  });
  const arabic = answerWith({
    language: "ar",
    question: "كم ارتفاعه؟",
    sentences: [],
    citations: [],
    answer: "لا يقول.",
  });
  return exportOf([cited, arabic], lighthouseCorpus(), ORIGIN);
}

/** A part of the file, and all text within it. */
async function partOf(name: string) {
  const files = unzipSync(await writeDocx(conversation(), "Sources"));
  const xml = strFromU8(files[name] ?? new Uint8Array());
  expect(new XMLParser().parse(xml, true)).toBeTruthy();
  const texts = Array.from(xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu), ([, text]) => text ?? "");
  return { xml, texts };
}

describe("a conversation as DOCX", () => {
  it("has each question, each answer and the sources, with nothing that was typed read as XML", async () => {
    const { texts, xml } = await partOf("word/document.xml");
    expect(texts.slice(0, 3)).toEqual([
      "How tall? And &lt;b&gt;why&lt;/b&gt;?",
      "It is 31 metres high.",
      " It burns oil &amp; wicks.",
    ]);
    expect(texts).toContain("لا يقول.");
    expect(texts.at(-2)).toBe("Sources");
    expect(texts.at(-1)).toContain("Lights of the North");
    expect(xml).toContain("<w:bidi/>");
  });

  it("has a footnote for every citation, in their order", async () => {
    const { xml } = await partOf("word/document.xml");
    const references = Array.from(xml.matchAll(/<w:footnoteReference w:id="(\d+)"/gu), ([, id]) => Number(id));
    expect(references).toEqual([1, 2, 3]);
    const { texts } = await partOf("word/footnotes.xml");
    const notes = texts.filter((text) => text.includes(ORIGIN));
    expect(notes).toHaveLength(3);
    expect(notes[0]).toContain("Lights of the North");
  });
});

describe("a conversation as Markdown", () => {
  it("has notes with names of their own for each answer, and the sources", () => {
    const written = conversationMarkdown(conversation(), "Sources");
    expect(written).toContain("## How tall? And \\<b\\>why\\</b\\>?\n\nIt is 31 metres high.[^1-1]");
    expect(written).toContain("[^1-2]: ");
    expect(written).toContain("## كم ارتفاعه؟\n\nلا يقول.");
    expect(written).toMatch(/## Sources\n\n- .*\*Lights of the North/u);
  });
});
