import { cliMessages } from "../../core/messages/en/cli.ts";
import { COMMANDS } from "./command-table.ts";
import { renderDetails, renderError } from "./error-text.ts";
import { EXIT } from "./exit-codes.ts";
import { listenForInterrupt } from "./interruption.ts";
import { listenForParentEnd } from "./parent.ts";
import { createProcessServices } from "./process-services.ts";
import { runCommandLine } from "./run.ts";
import { createProcessTerminal } from "./terminal/process-terminal.ts";
import { printLine, printLines } from "./terminal/terminal.ts";

/** Runs the command line of a process and ends it with the right code, once everything that was printed is out. */
export async function runProcess(process: NodeJS.Process, exit: (code: number) => void): Promise<void> {
  const terminal = createProcessTerminal(process);
  const services = createProcessServices();

  // Whoever reads may have seen enough (`| head`): that is no fault. A full disk is.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return exit(EXIT.ok);
    printLine(terminal.err, cliMessages.errors.outputFailed(error.message));
    exit(EXIT.storage);
  });
  process.stderr.on("error", () => exit(EXIT.ok));

  const onFault = (error: unknown) => {
    printLines(terminal.err, renderError(error, terminal.err));
    void services
      .showsDetails()
      .then((shown) => shown && printLines(terminal.err, renderDetails(error)))
      .finally(() => exit(EXIT.internal));
  };
  process.on("uncaughtException", onFault);

  const code = await runCommandLine(process.argv.slice(2), COMMANDS, {
    terminal,
    services,
    onInterrupt: (listener) =>
      listenForInterrupt(
        process,
        listener,
        () => exit(EXIT.interrupted),
        () => performance.now(),
      ),
    onParentEnd: (listener) => listenForParentEnd(process, listener),
  });
  await Promise.all([flush(process.stdout), flush(process.stderr)]);
  exit(code);
}

/** Pipes are written asynchronously on some systems, and ending the process would cut them off. */
function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write("", () => resolve()));
}
