import { cliCommandMessages } from "../../../core/messages/en/cli-commands.ts";
import { defineCommand } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { cityIdFor } from "../find-city.ts";
import { readQuestion } from "../read-question.ts";
import { searchReply } from "../render/json.ts";
import { renderSearchHits } from "../render/search-hits.ts";
import { withProgress } from "../startup-progress.ts";
import { plainJson } from "../terminal/plain-text.ts";
import { printLine, printLines } from "../terminal/terminal.ts";
import { UsageError } from "../usage-error.ts";

const { search, filters, placeholders } = cliCommandMessages;

/** More do not fit on a screen. */
const USUAL_LIMIT = 5;

export const searchCommand = defineCommand({
  name: "search",
  summary: search.summary,
  words: search.words,
  options: {
    city: { kind: "text", placeholder: placeholders.city, description: filters.city },
    section: { kind: "text", placeholder: placeholders.section, description: filters.section },
    document: { kind: "text", placeholder: placeholders.document, description: filters.document },
    limit: { kind: "number", placeholder: placeholders.limit, description: search.limit, minimum: 1, maximum: 50 },
    json: { kind: "flag", description: filters.json },
  },
  examples: search.examples,
  async run(context, { options, words }) {
    const { out } = context.terminal;
    const query = await readQuestion(words, context.terminal, search.noQuery);
    if (query === null) throw new UsageError(search.noQuery.message, search.noQuery.hint);

    const passages = await withProgress(context.terminal.err, context.services.openSearch);
    const { corpus } = passages;
    const hits = await passages.search({
      query,
      city: cityIdFor(options.city, corpus.cities),
      section: options.section,
      document: options.document,
      limit: options.limit ?? USUAL_LIMIT,
    });
    if (options.json) printLine(out, plainJson(searchReply(hits, corpus)));
    else if (hits.length === 0) printLine(context.terminal.err, search.nothingFound);
    else printLines(out, renderSearchHits(hits, corpus, out));
    return EXIT.ok;
  },
});
