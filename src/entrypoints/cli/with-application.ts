import type { Application } from "../../core/application.ts";
import type { CommandContext } from "./command.ts";
import { withProgress } from "./startup-progress.ts";

/** Opens the application, and closes it whatever happens; a fault in closing does not hide an earlier one. */
export async function withApplication<Result>(
  context: CommandContext,
  use: (application: Application) => Promise<Result>,
): Promise<Result> {
  const application = await withProgress(context.terminal.err, context.services.openApplication);
  let result: Result;
  try {
    result = await use(application);
  } catch (error) {
    await application.close().catch(() => {});
    throw error;
  }
  await application.close();
  return result;
}
