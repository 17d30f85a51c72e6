import { z } from "zod";
import type { SearchRequest } from "../../../core/retrieval/search.ts";
import { filterFields, filterOf } from "./filter.ts";
import { passagePlaceSchema } from "./passage-reference.ts";
import { questionSchema } from "./text.ts";

const RESULTS_AT_MOST = 50;

export const searchSchema = z
  .strictObject({
    query: questionSchema,
    ...filterFields,
    limit: z.int().min(1).max(RESULTS_AT_MOST).nullish(),
  })
  .meta({ id: "Search" });

const searchResultSchema = passagePlaceSchema
  .extend({
    document: z.string().meta({ description: "The document's title." }),
    text: z.string(),
    score: z.number().meta({ description: "For comparing within one search; higher is better." }),
  })
  .meta({ id: "SearchResult" });

export const searchReplySchema = z
  .object({ results: z.array(searchResultSchema).readonly() })
  .meta({ id: "SearchReply" });

export function searchRequestOf(body: z.output<typeof searchSchema>): SearchRequest {
  return { query: body.query, ...filterOf(body), limit: body.limit ?? undefined };
}
