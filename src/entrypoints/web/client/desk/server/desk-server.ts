import type { Language } from "../../../../../core/language.ts";
import type {
  CitiesReply,
  CityReply,
  ComparisonReply,
  DocumentReply,
  DocumentsReply,
  FigureReply,
  FiguresReply,
  FoundPassagesReply,
  TimelineReply,
  GapReportReply,
} from "../../server/replies.ts";
import { type Fetch, reach, readJson } from "../../server/request.ts";

/** What is looked for in the library; null for everywhere. */
export type PassageWish = {
  readonly text: string;
  readonly city: string | null;
  readonly document: string | null;
  readonly section: string | null;
};

/** The desk's one way to the server, in the reader's language. Every call throws RequestFailed. */
export type DeskServer = {
  readonly cities: () => Promise<readonly CityReply[]>;
  readonly documents: () => Promise<readonly DocumentReply[]>;
  readonly gaps: (days: number, signal: AbortSignal) => Promise<GapReportReply>;
  readonly passages: (wish: PassageWish, offset: number, signal: AbortSignal) => Promise<FoundPassagesReply>;
  readonly figures: () => Promise<readonly FigureReply[]>;
  readonly comparison: (figure: string, signal: AbortSignal) => Promise<ComparisonReply>;
  readonly timeline: (signal: AbortSignal) => Promise<TimelineReply>;
  /** A file at an address that a reply names. */
  readonly file: (address: string, signal?: AbortSignal) => Promise<Blob>;
};

export function createDeskServer(fetch: Fetch, language: Language): DeskServer {
  async function get<Reply>(
    address: string,
    values: Readonly<Record<string, string | null>> = {},
    signal: AbortSignal | null = null,
  ): Promise<Reply> {
    const query = new URLSearchParams({ language });
    for (const [name, value] of Object.entries(values)) if (value !== null && value !== "") query.set(name, value);
    const response = await reach(fetch, `${address}?${query}`, { headers: { accept: "application/json" }, signal });
    return (await readJson(response)) as Reply;
  }

  return {
    cities: async () => (await get<CitiesReply>("/api/cities")).cities,
    documents: async () => (await get<DocumentsReply>("/api/documents")).documents,
    async gaps(days, signal) {
      const response = await reach(fetch, `/api/gaps?days=${days}`, {
        headers: { accept: "application/json" },
        signal,
      });
      return (await readJson(response)) as GapReportReply;
    },
    passages: (wish, offset, signal) =>
      get<FoundPassagesReply>("/api/passages", { ...wish, offset: offset === 0 ? null : String(offset) }, signal),
    figures: async () => (await get<FiguresReply>("/api/figures")).figures,
    comparison: (figure, signal) => get<ComparisonReply>(`/api/comparisons/${encodeURIComponent(figure)}`, {}, signal),
    timeline: (signal) => get<TimelineReply>("/api/timeline", {}, signal),
    file: async (address, signal) => (await reach(fetch, address, { signal: signal ?? null })).blob(),
  };
}
