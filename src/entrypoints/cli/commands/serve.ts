import { cliCommandMessages } from "../../../core/messages/en/cli-commands.ts";
import { type CommandContext, defineCommand } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { createRequestLog } from "../request-log.ts";
import type { RunningServer } from "../services.ts";
import { withProgress } from "../startup-progress.ts";
import { plainLine } from "../terminal/plain-text.ts";
import { printLine, printLines, readingWidth } from "../terminal/terminal.ts";
import { wrap } from "../terminal/wrap.ts";

const { serve } = cliCommandMessages;

/** Answers on their way get this long to be finished. */
const GRACE_MILLISECONDS = 10_000;

export const serveCommand = defineCommand({
  name: "serve",
  summary: serve.summary,
  words: null,
  options: { "with-parent": { kind: "flag", description: serve.withParent } },
  examples: serve.examples,
  async run(context, { options }) {
    const { out, err } = context.terminal;
    const interrupted = interruption(context, options["with-parent"]);
    const server = await withProgress(err, async (listener, above) => {
      const started = await context.services.startServer(listener, createRequestLog(err, above));
      printLines(out, [serve.listening(started.url), ...describe(started)]);
      await Promise.race([started.ready, interrupted]).catch(async (error: unknown) => {
        await closeInTime(started);
        throw error;
      });
      return started;
    });
    void server.ready.then(
      (vectorIndex) => {
        const slack = slackLine(server);
        printLines(out, [serve.answers(vectorIndex), ...slack, "", out.style.bold(serve.ready(server.url))]);
        if (out.isTerminal) printLine(out, out.style.faint(serve.stopHint));
      },
      // Told above, or of no interest any more.
      () => {},
    );

    await interrupted;
    // Behind the terminal's own ^C.
    if (err.isTerminal) printLine(err);
    printLines(err, wrap(serve.stopping, { width: readingWidth(err) }));
    const finished = await closeInTime(server);
    printLine(err, finished ? serve.stopped : serve.cut);
    return finished ? EXIT.ok : EXIT.negative;
  },
});

function describe({ facts }: RunningServer): string[] {
  return [
    serve.corpus(plainLine(facts.corpusFolder), facts.documents, facts.passages),
    serve.data(plainLine(facts.dataFolder)),
    serve.access(facts.keys),
    serve.slack[facts.slack ?? "none"],
  ];
}

/** How it stands with Slack's socket by now: the index has taken longer than a connection does. */
function slackLine({ isConnectedToSlack }: RunningServer): string[] {
  const isConnected = isConnectedToSlack();
  return isConnected === null ? [] : [isConnected ? serve.slackConnected : serve.slackNotConnected];
}

/** Resolves at the first wish to end. Never unheard afterwards, so that a second one still ends the process. */
function interruption(context: CommandContext, endsWithParent: boolean): Promise<void> {
  return new Promise((resolve) => {
    context.onInterrupt(resolve);
    if (endsWithParent) context.onParentEnd(resolve);
  });
}

/** False when the time was over before everything was finished. */
async function closeInTime(server: RunningServer): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), GRACE_MILLISECONDS);
  });
  try {
    return await Promise.race([server.close().then(() => true as const), deadline]);
  } finally {
    clearTimeout(timer);
  }
}
