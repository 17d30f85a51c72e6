import { cliCommandMessages } from "../../../core/messages/en/cli-commands.ts";
import { defineCommand } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { printLines } from "../terminal/terminal.ts";
import { UsageError } from "../usage-error.ts";

const { key: texts } = cliCommandMessages;

export const keyCommand = defineCommand({
  name: "key",
  summary: texts.summary,
  words: texts.words,
  options: {},
  examples: texts.examples,
  async run({ terminal: { out }, services }, { words }) {
    const [name, role, ...rest] = words;
    if (name === undefined || role === undefined || rest.length > 0) {
      throw new UsageError(texts.wordsMissing, texts.wordsHint);
    }
    const { key, entry } = await services.createKey(name, role);
    // Neither line is wrapped: both are there to be copied.
    printLines(out, [texts.keyOnce, "", `  ${key}`, "", texts.entry, "", `  API_KEYS=${entry}`, "", texts.use]);
    return EXIT.ok;
  },
});
