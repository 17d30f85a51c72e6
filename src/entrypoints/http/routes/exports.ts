import type { Answer } from "../../../core/answer/answer.ts";
import type { Application } from "../../../core/application.ts";
import { conversationMarkdown, exportOf, type WordWriter } from "../../../core/citing/conversation-export.ts";
import { AppError } from "../../../core/errors.ts";
import { httpMessages } from "../../../core/messages/en/http.ts";
import { attachment } from "../attachment.ts";
import type { HttpApp } from "../http-app.ts";
import { mayBeId } from "../id.ts";
import { type JoinAddress, originOf } from "../join-address.ts";
import { files } from "../responses.ts";
import { exportSchema } from "../schemas/export.ts";
import type { CallLimits } from "./answers.ts";

const MARKDOWN = "text/markdown; charset=utf-8";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const response = files(httpMessages.description.exported, [MARKDOWN, DOCX], [404, 413, 415]);

export type ExportsParts = {
  readonly application: Application;
  readonly writeWord: WordWriter;
  readonly address: JoinAddress;
  readonly calls: CallLimits;
};

/** A conversation as a file, by the ids of its answers. */
export function addExportsRoute(app: HttpApp, { application, writeWord, address, calls }: ExportsParts): void {
  app.post(
    "/api/exports",
    {
      schema: {
        operationId: "exportConversation",
        summary: httpMessages.description.exportConversation,
        body: exportSchema,
        response,
      },
      config: { rateLimit: { max: calls.perMinute } },
      handlerTimeout: calls.milliseconds,
    },
    async (request, reply) => {
      const { format, heading } = request.body;
      const answers: Answer[] = [];
      for (const id of request.body.answers) {
        const answer = mayBeId(id) ? await application.findAnswer(id) : null;
        if (answer === null) throw new AppError("answer_not_found", httpMessages.answerUnknown);
        answers.push(answer);
      }
      const [first] = answers;
      const corpus = first === undefined ? application.corpus : await application.corpusIn(first.language);
      const conversation = exportOf(answers, corpus, originOf(request, address));
      const isWord = format === "docx";
      const content = isWord ? await writeWord(conversation, heading) : conversationMarkdown(conversation, heading);
      return reply
        .header("content-type", isWord ? DOCX : MARKDOWN)
        .header("content-disposition", attachment(first?.question.slice(0, 60) ?? "", isWord ? "docx" : "md"))
        .send(Buffer.from(content));
    },
  );
}
