import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { Document } from "@langchain/core/documents";
import { Embeddings } from "@langchain/core/embeddings";
import { RecursiveCharacterTextSplitter } from "@langchain/textsplitters";
import type { Embedder } from "../../src/core/retrieval/embedder.ts";
import type { ContenderKind } from "./contender.ts";
import { asOneText, type PassageWords, wordsOf } from "./passage-words.ts";

/** Characters, as LangChain's own introduction to retrieval splits. */
const SPLITTING = { chunkSize: 1000, chunkOverlap: 200 };

/** LangChain's plain recipe: split, embed, keep in memory, compare all. */
export const langchainVectors = recipe("LangChain, vectors", (words) => words.text);

/** The same with all that the corpus says about a passage in the text that is embedded. */
export const langchainVectorsOfAll = recipe("LangChain, vectors of all words", asOneText);

function recipe(name: string, embeddedText: (words: PassageWords) => string): ContenderKind {
  return {
    name,
    embeds: true,
    async build({ corpus, embedder }) {
      const documents = wordsOf(corpus).map(
        (words) => new Document({ pageContent: embeddedText(words), metadata: { passage: words.id } }),
      );
      const pieces = await new RecursiveCharacterTextSplitter(SPLITTING).splitDocuments(documents);
      const store = await MemoryVectorStore.fromDocuments(pieces, new SameEmbeddings(embedder));
      return {
        async search(question, limit) {
          const found = await store.similaritySearch(question, limit);
          return found.map(({ pageContent, metadata }) => {
            const id = String(metadata["passage"]);
            const passage = corpus.passage(id)?.text ?? "";
            // What was added to be found is not part of what is read.
            return { passage: id, text: passage.includes(pageContent) ? pageContent : passage };
          });
        },
        answer: null,
      };
    },
  };
}

/** Our embedder, as LangChain calls one. */
class SameEmbeddings extends Embeddings {
  readonly #embedder: Embedder;

  constructor(embedder: Embedder) {
    super({});
    this.#embedder = embedder;
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors = await this.#embedder.embed(texts);
    return vectors.map((vector) => [...vector]);
  }

  async embedQuery(text: string): Promise<number[]> {
    return (await this.embedDocuments([text]))[0] ?? [];
  }
}
