/**
 * What Slack takes, in one place. Texts count in UTF-16 units, which are never fewer than the characters that Slack
 * counts. Sources: docs.slack.dev/reference/block-kit (each block's, element's and object's page), the types of
 * `@slack/types` 3.2, docs.slack.dev/apis/web-api/rate-limits, docs.slack.dev/reference/methods (each method's page).
 */
export const LIMITS = {
  /** Blocks of a message: block-kit/blocks. */
  messageBlocks: 50,
  /** Blocks of a modal or of App Home: surfaces/modals. */
  viewBlocks: 100,
  /**
   * All blocks of a message together, in bytes of their JSON. Slack names no number; `msg_blocks_too_long` was seen from
   * about 13,000 characters, blocks included that hold no text (slackapi/bolt-js issue 2509).
   */
  messageBytes: 12_000,
  /** Blocks of a view together, in bytes of their JSON. Ours: Slack names none, and a modal is read on a phone. */
  viewBytes: 48_000,
  /** The text beside the blocks. Slack cuts at 40,000; it advises 4,000: methods/chat.postMessage. */
  fallbackText: 4000,
  /** What one message may stream, in UTF-8 bytes. Ours: a stream that ends in `msg_too_long` cannot be mended. */
  streamBytes: 9000,
  sectionText: 3000,
  contextElements: 10,
  /** Text of a context's element. Slack names only the 3,000 of any text object; ours, since it is small print. */
  contextText: 2000,
  headerText: 150,
  markdownText: 12_000,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  actionId: 255,
  blockId: 255,
  optionText: 75,
  optionValue: 75,
  selectOptions: 100,
  placeholder: 150,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  containerTitle: 150,
  containerBlocks: 10,
  /** Rows without the header: blocks/data-table-block. */
  tableRows: 100,
  tableColumns: 20,
  /** All cells of a message's tables together. */
  tableText: 10_000,
  viewTitle: 24,
  privateMetadata: 3000,
  callbackId: 255,
  inputLabel: 2000,
  inputText: 3000,
  /** A file's: methods/files.getUploadURLExternal. */
  altText: 1000,
  /** methods/assistant.threads.setSuggestedPrompts. */
  suggestedPrompts: 4,
  /** methods/assistant.threads.setStatus. */
  loadingMessages: 10,
  /** Uses of a `response_url`, within 30 minutes: interactivity/handling-user-interaction. */
  responseUrlUses: 5,
} as const;

/** Calls a minute. A method's tier holds for a whole workspace; posts for a channel: apis/web-api/rate-limits. */
export const RATES = {
  postsPerChannel: 60,
  /** Posts to a channel at once. Ours: Slack tolerates short bursts, and says not how short. */
  postsBurst: 2,
  tier2: 20,
  tier3: 50,
  tier4: 100,
} as const;

/** The tier of each method that the sender calls, posts apart: docs.slack.dev/reference/methods, each method's page. */
export const METHOD_RATES: Readonly<Record<string, number>> = {
  "chat.postEphemeral": RATES.tier4,
  "chat.update": RATES.tier3,
  "chat.delete": RATES.tier3,
  "chat.stopStream": RATES.tier2,
  "views.publish": RATES.tier4,
  "conversations.history": RATES.tier3,
  "conversations.replies": RATES.tier3,
};
