import { askServer, type AskingEvent, type Question } from "./ask.ts";
import type {
  Answer,
  ExportBody,
  FeedbackBody,
  CitiesReply,
  CityReply,
  DocumentReply,
  DocumentsReply,
  PassageReply,
} from "./replies.ts";
import { type Fetch, reach, readJson } from "./request.ts";

/** The page's one way to the server. Every call throws RequestFailed and nothing else, but when it is aborted. */
export type Server = {
  readonly ask: (question: Question, signal: AbortSignal) => AsyncGenerator<AskingEvent, void, undefined>;
  /** `language`: that of the answer which leads there; null where none does. */
  readonly passage: (id: string, language: string | null) => Promise<PassageReply>;
  readonly answer: (id: string) => Promise<Answer>;
  readonly giveFeedback: (answer: string, feedback: FeedbackBody) => Promise<void>;
  /** A conversation as a file. */
  readonly exportAnswers: (body: ExportBody) => Promise<Blob>;
  readonly cities: () => Promise<readonly CityReply[]>;
  readonly documents: () => Promise<readonly DocumentReply[]>;
};

/**
 * @param language the reader's, in which the library is shown
 * @param network fires `offline` and `online`
 */
export function createServer(
  fetch: Fetch,
  language: string | null = null,
  network: EventTarget = new EventTarget(),
): Server {
  async function get<Reply>(address: string): Promise<Reply> {
    const response = await reach(fetch, address, { headers: { accept: "application/json" } });
    return (await readJson(response)) as Reply;
  }

  return {
    ask: (question, signal) => askServer({ fetch, network }, question, signal),
    passage: (id, ofAnswer) =>
      get<PassageReply>(`/api/passages/${encodeURIComponent(id)}${inLanguage(ofAnswer ?? language)}`),
    answer: (id) => get<Answer>(`/api/answers/${encodeURIComponent(id)}`),
    async giveFeedback(answer, feedback) {
      await reach(fetch, `/api/answers/${encodeURIComponent(answer)}/feedback`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(feedback),
      });
    },
    async exportAnswers(body) {
      const response = await reach(fetch, "/api/exports", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      return response.blob();
    },
    cities: async () => (await get<CitiesReply>(`/api/cities${inLanguage(language)}`)).cities,
    documents: async () => (await get<DocumentsReply>(`/api/documents${inLanguage(language)}`)).documents,
  };
}

function inLanguage(language: string | null): string {
  return language === null ? "" : `?language=${language}`;
}
