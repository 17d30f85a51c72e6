import { createInterface, type Interface } from "node:readline";
import type { Answer, AskRequest } from "../../../core/answer/answer.ts";
import type { Application } from "../../../core/application.ts";
import type { City } from "../../../core/corpus/city.ts";
import { AppError } from "../../../core/errors.ts";
import { cliCommandMessages } from "../../../core/messages/en/cli-commands.ts";
import { renderError } from "../error-text.ts";
import { EXIT } from "../exit-codes.ts";
import { findCity } from "../find-city.ts";
import { followAnswer } from "../follow-answer.ts";
import { renderAnswer, renderSources } from "../render/answer.ts";
import { renderExplanation } from "../render/explanation.ts";
import { plainLine, plainRecord } from "../terminal/plain-text.ts";
import { printLine, printLines, readingWidth, type Terminal } from "../terminal/terminal.ts";
import { padToWidth } from "../terminal/display-width.ts";
import { wrap } from "../terminal/wrap.ts";
import { readSessionLine, type SessionLine } from "./session-line.ts";

const { session } = cliCommandMessages;

/** The reason of an abort by Ctrl-C; told apart from faults by identity. */
const STOPPED = new Error("stopped by the person");

type Session = {
  conversationId: string | undefined;
  city: City | undefined;
  lastAnswer: Answer | null;
  /** Set while an answer is on its way. */
  running: AbortController | null;
};

/**
 * A conversation at the terminal: each line a question or a command, follow-ups understood, until Ctrl-D or /quit.
 * What was typed can be called back with the arrow keys; it is kept for this session and nowhere else.
 */
export async function runSession(
  application: Application,
  terminal: Terminal,
  filter: Omit<AskRequest, "question">,
  { explains = false }: { readonly explains?: boolean } = {},
): Promise<number> {
  const { cities, documents } = application.corpus;
  const state: Session = {
    conversationId: undefined,
    city: filter.city === undefined ? undefined : findCity(filter.city, cities),
    lastAnswer: null,
    running: null,
  };
  const say = (text: string) => printLines(terminal.out, wrap(text, { width: readingWidth(terminal.out) }));
  say(
    session.welcome(
      documents.length === 1 && documents[0] !== undefined ? plainLine(documents[0].title) : session.library,
    ),
  );
  printLine(terminal.out);

  const lines = createInterface({
    input: terminal.input,
    output: terminal.out.stream,
    terminal: true,
    historySize: 200,
  });
  lines.on("SIGINT", () => interrupt(lines, state, () => say(session.interruptHint)));
  const prompt = () => {
    lines.setPrompt(session.prompt(state.city === undefined ? null : plainLine(state.city.name)));
    lines.prompt();
  };
  prompt();
  let hasQuit = false;
  for await (const line of lines) {
    const request = readSessionLine(line);
    hasQuit = request.kind === "quit";
    if (hasQuit) break;
    try {
      await respond(request, state, { application, terminal, filter, explains, say });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      printLines(terminal.err, renderError(error, terminal.err));
    }
    if (request.kind !== "nothing") printLine(terminal.out);
    prompt();
  }
  lines.close();
  // Ctrl-D leaves the cursor behind the prompt.
  if (!hasQuit) printLine(terminal.out);
  return EXIT.ok;
}

type Surroundings = {
  readonly application: Application;
  readonly terminal: Terminal;
  readonly filter: Omit<AskRequest, "question">;
  /** Whether each answer is followed by how it came about. */
  readonly explains: boolean;
  readonly say: (text: string) => void;
};

async function respond(line: SessionLine, state: Session, surroundings: Surroundings): Promise<void> {
  const { application, terminal, say } = surroundings;
  const { cities } = application.corpus;
  switch (line.kind) {
    case "question": {
      const answer = await ask(line.question, state, surroundings);
      if (answer === null) return say(session.stopped);
      state.conversationId = answer.conversationId;
      state.lastAnswer = plainRecord(answer);
      printLines(terminal.out, renderAnswer(state.lastAnswer, cities, terminal.out, "brief"));
      return surroundings.explains ? explain(answer, surroundings) : undefined;
    }
    case "sources": {
      if (state.lastAnswer === null) return say(session.noSources);
      const sources = renderSources(state.lastAnswer, cities, terminal.out, "whole");
      return sources.length === 0 ? say(session.noPassages) : printLines(terminal.out, sources.slice(1));
    }
    case "new":
      state.conversationId = undefined;
      state.lastAnswer = null;
      return say(session.fresh);
    case "city":
      return chooseCity(line.name, state, cities, say);
    case "help": {
      const width = Math.max(...session.help.map(([name]) => name.length));
      for (const [name, text] of session.help) {
        const first = `  ${padToWidth(name, width)}  `;
        printLines(terminal.out, wrap(text, { width: readingWidth(terminal.out), first }));
      }
      return;
    }
    case "unknown":
      return say(session.unknownCommand(plainLine(line.word)));
    case "nothing":
    case "quit":
      return;
  }
}

/** The answer, or null when the person stopped it. A conversation that is no longer kept is replaced by a new one. */
async function ask(question: string, state: Session, surroundings: Surroundings): Promise<Answer | null> {
  const { application, terminal, filter, say } = surroundings;
  const running = new AbortController();
  state.running = running;
  const request = { ...filter, question, city: state.city?.id, conversationId: state.conversationId };
  try {
    return await followAnswer(application.ask(request, running.signal), terminal.out, running.signal);
  } catch (error) {
    if (error === STOPPED) return null;
    if (!(error instanceof AppError) || error.code !== "conversation_not_found" || state.conversationId === undefined)
      throw error;
  } finally {
    state.running = null;
  }
  say(session.expired);
  state.conversationId = undefined;
  return ask(question, state, surroundings);
}

async function explain({ id }: Answer, { application, terminal }: Surroundings): Promise<void> {
  const explanation = await application.explainAnswer(id);
  if (explanation === null) return;
  const { cities } = application.corpus;
  printLines(terminal.out, ["", ...renderExplanation(plainRecord(explanation), cities, terminal.out)]);
}

function chooseCity(name: string | null, state: Session, cities: readonly City[], say: (text: string) => void): void {
  if (name === null) {
    state.city = undefined;
    return say(session.cityCleared);
  }
  const city = findCity(name, cities);
  if (city === undefined)
    return say(
      session.unknownCity(
        plainLine(name),
        cities.map((known) => plainLine(known.name)),
      ),
    );
  state.city = city;
  say(session.cityChosen(plainLine(city.name)));
}

/** Ctrl-C stops the answer that is on its way; else it clears the line; on an empty line it says how to leave. */
function interrupt(lines: Interface, state: Session, hint: () => void): void {
  if (state.running !== null) return state.running.abort(STOPPED);
  if (lines.line !== "") {
    lines.write(null, { ctrl: true, name: "e" });
    lines.write(null, { ctrl: true, name: "u" });
    return;
  }
  lines.write("\n");
  hint();
}
