import type { Command } from "./command.ts";
import { askCommand } from "./commands/ask.ts";
import { indexCommand } from "./commands/build-index.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { evalCommand } from "./commands/eval.ts";
import { figuresCommand } from "./commands/figures.ts";
import { createHelpCommand } from "./commands/help.ts";
import { keyCommand } from "./commands/key.ts";
import { quizCommand } from "./commands/quiz.ts";
import { searchCommand } from "./commands/search.ts";
import { serveCommand } from "./commands/serve.ts";

/** Every command, in the order in which `help` lists them. */
export const COMMANDS: readonly Command[] = [
  askCommand,
  searchCommand,
  figuresCommand,
  quizCommand,
  serveCommand,
  indexCommand,
  evalCommand,
  doctorCommand,
  keyCommand,
  createHelpCommand(() => COMMANDS),
];
