import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openSqliteDatabase } from "../../src/adapters/sqlite/database.ts";
import { createSqliteInbox } from "../../src/adapters/sqlite/inbox.ts";
import { Secret } from "../../src/core/access/secret.ts";
import { createAccept } from "../../src/entrypoints/slack/accept.ts";
import { startSocketModeReceiver } from "../../src/entrypoints/slack/receivers/socket-mode.ts";
import { createFakeSlack } from "../support/fake-slack/fake-slack.ts";

export type SocketBreaksOptions = {
  readonly events?: number;
  readonly breaks?: number;
  /** Between two events, in milliseconds. */
  readonly interval?: number;
};

export type SocketBreaksReport = {
  readonly events: number;
  readonly breaks: number;
  readonly kept: number;
  readonly lost: number;
  readonly doubled: number;
  readonly unacknowledged: number;
  readonly socketsOpened: number;
  readonly socketsAtEnd: number;
  readonly problems: number;
};

/** R6: sockets break, are renewed and carry frames that are none while events flow into a durable inbox. */
export async function runSlackSocketBreaks({
  events = 1000,
  breaks = 100,
  interval = 20,
}: SocketBreaksOptions = {}): Promise<SocketBreaksReport> {
  const folder = await mkdtemp(join(tmpdir(), "slack-socket-breaks-"));
  const database = await openSqliteDatabase({ file: join(folder, "inbox.sqlite") });
  const slack = await createFakeSlack({ timeScale: 0.01 });
  const inbox = createSqliteInbox(database);
  const problems: string[] = [];
  let kept = 0;
  const accept = createAccept({
    inbox,
    now: () => new Date(),
    acknowledge: () => ({}),
    onAccepted: () => (kept += 1),
    onIgnored: () => {},
  });
  const receiver = startSocketModeReceiver({
    appToken: new Secret(slack.appToken),
    apiUrl: slack.apiUrl,
    accept,
    onProblem: (message) => problems.push(message),
    onFailure: (error) => problems.push(String(error)),
  });
  try {
    await slack.waitFor(() => receiver.isConnected());
    const ann = slack.person("ann");
    const channel = slack.channel("workshop");
    const every = Math.max(1, Math.floor(events / breaks));
    let broken = 0;
    for (let number = 0; number < events; number += 1) {
      // Each comes as a mention and as a message.
      ann.mentions(channel, `Question ${number}?`);
      if (number % every === 0 && broken < breaks) {
        // What is not there cannot break.
        await slack.waitFor(() => receiver.isConnected());
        slack.socketMode.break();
        broken += 1;
      }
      if (number % 100 === 50) slack.socketMode.refresh();
      if (number % 100 === 75) slack.socketMode.sendRaw("null");
      await sleep(interval);
    }
    await slack.settled();
    await slack.waitFor(() => slack.socketMode.connections() === 2);
    const keys = new Set<string>();
    let claimed = 0;
    const until = new Date(Date.now() + 600_000);
    for (;;) {
      const entry = await inbox.claim(new Date(), until);
      if (entry === null) break;
      claimed += 1;
      keys.add(entry.key);
    }
    return {
      events,
      breaks: broken,
      kept,
      lost: events - keys.size,
      doubled: claimed - keys.size,
      unacknowledged: slack.deliveries.filter(({ acknowledged }) => !acknowledged).length,
      socketsOpened: slack.socketMode.opened(),
      socketsAtEnd: slack.socketMode.connections(),
      problems: problems.length,
    };
  } finally {
    await receiver.stop();
    await slack.close();
    await database.close();
    await rm(folder, { recursive: true });
  }
}
