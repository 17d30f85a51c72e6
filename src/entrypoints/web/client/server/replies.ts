/** The server's own schemas say what it replies; only their types come into the page. */
export type {
  AnswerReply as Answer,
  AnswerSentenceReply as AnswerSentence,
  CitationReply as Citation,
} from "../../../http/schemas/answer.ts";
export type { SentenceEventData, SourcesEventData } from "../../../http/schemas/answer-event.ts";
export type { GapReportReply } from "../../../http/schemas/gap.ts";
export type { ExportBody } from "../../../http/schemas/export.ts";
export type { FeedbackBody } from "../../../http/schemas/feedback.ts";
export type { AskBody } from "../../../http/schemas/ask.ts";
export type { CitiesReply, CityReply } from "../../../http/schemas/city.ts";
export type { ComparisonReply, TimelineReply } from "../../../http/schemas/comparison.ts";
export type { DocumentReply, DocumentsReply } from "../../../http/schemas/document.ts";
export type { FigureReply, FiguresReply } from "../../../http/schemas/figure.ts";
export type {
  FoundPassageReply as FoundPassage,
  FoundPassagesReply,
  PassageOfReply as Passage,
  PassageReply,
} from "../../../http/schemas/passage.ts";
export type { PassageReferenceReply as PassageReference } from "../../../http/schemas/passage-reference.ts";
export type { ProblemReply } from "../../../http/schemas/problem.ts";
