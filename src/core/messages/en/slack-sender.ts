/** What whoever runs the assistant reads when a message to Slack does not go out as it should. Ids only, never texts. */
export const slackSenderMessages = {
  givenUp: (id: string, method: string, reason: string): string =>
    `Message ${id} (${method}) was given up: ${reason}. The messages after it go on.`,
  plainer: (id: string, code: string): string =>
    `Slack refused the blocks of message ${id} (${code}). It is sent in a plainer form.`,
  delayed: (id: string, method: string, attempts: number): string =>
    `Message ${id} (${method}) has not gone out after ${attempts} attempts. It is tried again; see whether Slack can be reached.`,
  outbox: (reason: string): string =>
    `The list of messages to Slack could not be read or written: ${reason} Nothing in it is lost; it is tried again.`,
  callback: (id: string, reason: string): string => `Nobody could be told that message ${id} was given up: ${reason}`,
};
