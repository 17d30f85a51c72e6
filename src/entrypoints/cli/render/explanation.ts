import type { AnswerExplanation, ExplainedSentence, WritingExplanation } from "../../../core/answer/explanation.ts";
import type { CheckResult } from "../../../core/checking/verdict.ts";
import type { City } from "../../../core/corpus/city.ts";
import { explainMessages as messages } from "../../../core/messages/en/explain.ts";
import { padToWidth } from "../terminal/display-width.ts";
import { renderTable } from "../terminal/table.ts";
import { fullWidth, type Output, readingWidth } from "../terminal/terminal.ts";
import { wrap } from "../terminal/wrap.ts";

const SIGNS = { holds: "✓", fails: "✗", not_applicable: " " } as const;
const number = new Intl.NumberFormat("en");
const share = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const LABEL_WIDTH = Math.max(...Object.values(messages.labels).map((label) => label.length));

/** How an answer came about, as lines. Its texts must be plain (plainRecord). */
export function renderExplanation(explanation: AnswerExplanation, cities: readonly City[], output: Output): string[] {
  return [
    ...renderHeading(messages.heading, output),
    "",
    ...renderFacts(explanation, cities, output),
    ...renderPassages(explanation, output),
    ...(explanation.writing === null ? [] : renderSentences(explanation.writing, output)),
  ];
}

function renderFacts(
  { question, decision, writing }: AnswerExplanation,
  cities: readonly City[],
  output: Output,
): string[] {
  const { labels } = messages;
  const names = question.cities.map((id) => cities.find((city) => city.id === id)?.name ?? id);
  const { rewriting } = question;
  const facts: (readonly [string, string] | null)[] = [
    [labels.understood, question.isFollowUp ? messages.followUp(question.text) : question.text],
    [labels.asksFor, messages.asksFor(question.kind, names, question.years)],
    [labels.searched, question.words.join(", ") || messages.nothing],
    rewriting === null
      ? null
      : [
          labels.rewriting,
          rewriting.isUsed && rewriting.text !== null
            ? messages.rewritingUsed(rewriting.text)
            : messages.rewritingRefused(rewriting.text, rewriting.problem),
        ],
    [labels.decision, messages.decision(decision.outcome, share.format(decision.confidence))],
    [
      labels.writing,
      writing === null
        ? messages.noModel
        : messages.writing(writing.model, writing.outcome, number.format(writing.tokens)),
    ],
    writing?.problem ? ["", writing.problem] : null,
    writing?.planning ? [labels.lookups, lookupsOf(writing.planning)] : null,
    writing?.planning?.problem ? ["", writing.planning.problem] : null,
  ];
  return facts.flatMap((fact) => (fact === null ? [] : renderFact(fact, output)));
}

function lookupsOf({ lookups }: WritingExplanation["planning"] & object): string {
  return lookups.map(({ tool, subject }) => messages.lookup(tool, subject)).join(", ") || messages.nothing;
}

function renderHeading(text: string, output: Output): string[] {
  return wrap(text, { width: readingWidth(output), style: output.style.bold });
}

function renderFact([label, text]: readonly [string, string], output: Output): string[] {
  const first = `${output.style.faint(padToWidth(label, LABEL_WIDTH))}  `;
  return wrap(text, { width: readingWidth(output), first });
}

function renderPassages({ passages }: AnswerExplanation, output: Output): string[] {
  if (passages.length === 0) return [];
  const { columns } = messages;
  const rows = passages.map(({ score, number: readAs, section, origin, passageId }) => [
    score === null ? "" : share.format(score),
    readAs === null ? "" : String(readAs),
    section,
    messages.origin(origin),
    passageId,
  ]);
  const headings = [
    { heading: columns.score, side: "right", fixed: true },
    { heading: columns.number, side: "right", fixed: true },
    { heading: columns.section },
    { heading: columns.origin },
    { heading: columns.id },
  ] as const;
  return ["", ...renderHeading(messages.passages, output), "", ...renderTable(headings, rows, fullWidth(output))];
}

function renderSentences({ sentences }: WritingExplanation, output: Output): string[] {
  if (sentences.length === 0) return [];
  return [
    "",
    ...renderHeading(messages.sentences, output),
    ...sentences.flatMap((sentence) => ["", ...renderSentence(sentence, output)]),
  ];
}

function renderSentence({ text, fate, passages, checks }: ExplainedSentence, output: Output): string[] {
  const { style } = output;
  const width = readingWidth(output);
  const sign = fate === "shown" ? style.good(SIGNS.holds) : style.bad(SIGNS.fails);
  return [
    ...wrap(text, { width, first: `${sign} ` }),
    ...wrap([messages.fate(fate), ...passages].join(" · "), { width, first: "  ", others: "    ", style: style.faint }),
    ...checks.filter(({ outcome }) => outcome !== "not_applicable").flatMap((check) => renderCheck(check, output)),
  ];
}

function renderCheck({ check, outcome, finding }: CheckResult, output: Output): string[] {
  const sign = outcome === "fails" ? output.style.bad(SIGNS.fails) : output.style.faint(SIGNS.holds);
  return wrap(messages.check(check, finding), { width: readingWidth(output), first: `    ${sign} ` });
}
