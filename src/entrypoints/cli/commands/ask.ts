import { LANGUAGES, type Language } from "../../../core/language.ts";
import { cliCommandMessages } from "../../../core/messages/en/cli-commands.ts";
import { cliMessages } from "../../../core/messages/en/cli.ts";
import { followAnswer } from "../follow-answer.ts";
import { defineCommand } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { cityIdFor } from "../find-city.ts";
import { readQuestion } from "../read-question.ts";
import { renderAnswer } from "../render/answer.ts";
import { renderExplanation } from "../render/explanation.ts";
import { plainJson, plainRecord } from "../terminal/plain-text.ts";
import { printLine, printLines } from "../terminal/terminal.ts";
import { UsageError } from "../usage-error.ts";
import { withApplication } from "../with-application.ts";

const { ask, filters, placeholders } = cliCommandMessages;

export const askCommand = defineCommand({
  name: "ask",
  summary: ask.summary,
  words: ask.words,
  options: {
    city: { kind: "text", placeholder: placeholders.city, description: filters.city },
    section: { kind: "text", placeholder: placeholders.section, description: filters.section },
    document: { kind: "text", placeholder: placeholders.document, description: filters.document },
    language: { kind: "text", placeholder: placeholders.language, description: ask.language },
    explain: { kind: "flag", description: ask.explain },
    json: { kind: "flag", description: filters.json },
    "exit-status": { kind: "flag", description: ask.exitStatus },
  },
  examples: ask.examples,
  notes: ask.notes,
  async run(context, { options, words }) {
    const language = readLanguage(options.language);
    const { terminal } = context;
    const question = await readQuestion(words, terminal, ask.noQuestion);
    if (question === null && (!terminal.out.isTerminal || options.json)) {
      throw new UsageError(ask.noQuestion.message, ask.noQuestion.hint);
    }

    return withApplication(context, async (application) => {
      const { cities } = application.corpus;
      const filter = {
        city: cityIdFor(options.city, cities),
        section: options.section,
        document: options.document,
        language,
      };
      if (question === null) {
        const { runSession } = await import("../session/session.ts");
        return runSession(application, terminal, filter, { explains: options.explain });
      }
      const answer = await followAnswer(application.ask({ question, ...filter }), terminal.err);
      const explanation = options.explain ? await application.explainAnswer(answer.id) : null;
      if (options.json) printLine(terminal.out, plainJson(options.explain ? { ...answer, explanation } : answer));
      else {
        printLines(terminal.out, renderAnswer(plainRecord(answer), cities, terminal.out, "whole"));
        if (explanation !== null) {
          printLines(terminal.out, ["", ...renderExplanation(plainRecord(explanation), cities, terminal.out)]);
        }
      }
      return options["exit-status"] && answer.status === "not_in_report" ? EXIT.negative : EXIT.ok;
    });
  },
});

function readLanguage(given: string | undefined): Language | undefined {
  if (given === undefined) return undefined;
  const language = LANGUAGES.find((known) => known === given.toLowerCase());
  if (language === undefined) throw new UsageError(cliMessages.usage.notOneOf("--language", given, LANGUAGES));
  return language;
}
