import { createFakeSlack, type FakeSlack } from "../fake-slack/fake-slack.ts";
import type { FakeSlackOptions } from "../fake-slack/options.ts";
import { type ComposedServer, startComposedServer } from "../composed-server.ts";
import { writeCorpus } from "../corpus-folder.ts";
import { join } from "node:path";

export type AssistantInSlack = {
  readonly slack: FakeSlack;
  /** The program as it runs now. */
  readonly server: () => ComposedServer;
  /** Ends the program and starts it again on the same data folder and port. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type AssistantInSlackOptions = FakeSlackOptions & {
  /** An empty folder. */
  readonly folder: string;
  readonly connection?: "socket" | "http";
  /** Settings beside those of Slack. */
  readonly settings?: Readonly<Record<string, string>>;
  /** A folder with `dist/web` other than the package's own. */
  readonly packageFolder?: string;
  /** Told how much of the index is built. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** The whole program, as somebody starts it who has set Slack's tokens, beside a Slack of our own. */
export async function startAssistantInSlack(options: AssistantInSlackOptions): Promise<AssistantInSlack> {
  const { folder, connection = "socket", settings = {}, packageFolder, onProgress, ...slackOptions } = options;
  const slack = await createFakeSlack({ signingSecret: "0123456789abcdef0123456789abcdef", ...slackOptions });
  const corpus = settings["CORPUS_DIR"] === undefined ? { CORPUS_DIR: writeCorpus(join(folder, "corpus")) } : {};
  const start = async (port = "0") => {
    const server = await startComposedServer({
      folder,
      packageFolder,
      onProgress,
      settings: {
        SLACK_API_URL: slack.apiUrl,
        SLACK_BOT_TOKEN: slack.botToken,
        ...(connection === "socket"
          ? { SLACK_APP_TOKEN: slack.appToken }
          : { SLACK_SIGNING_SECRET: slack.signingSecret }),
        ...corpus,
        PORT: port,
        ...settings,
      },
    });
    if (connection === "http") slack.sendTo(`${server.url}/slack/events`);
    else await slack.waitFor(() => slack.socketMode.connections() > 0);
    return server;
  };
  let server = await start();
  return {
    slack,
    server: () => server,
    async restart() {
      const { port } = new URL(server.url);
      await server.close();
      server = await start(port);
    },
    async close() {
      await server.close();
      await slack.close();
    },
  };
}
