/** Port: how the assistant behaves in each channel of a chat. A channel is named by place and id: `slack:TEAM:CHANNEL`. */
export type ChannelSettingsStore = {
  /** As they were written, as JSON; null where none were. */
  readonly read: (channel: string) => Promise<string | null>;
  /** Durable when the promise resolves. @throws AppError storage_failed */
  readonly write: (channel: string, settings: string) => Promise<void>;
};
