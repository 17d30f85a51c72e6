/** Port: the workspaces in which the assistant is installed, with their keys, which are encrypted where they are kept. */
export type InstallationStore = {
  /** Replaces the workspace's earlier one. `installation` is JSON. @throws AppError storage_failed */
  readonly save: (team: string, installation: string) => Promise<void>;
  readonly find: (team: string) => Promise<string | null>;
  readonly remove: (team: string) => Promise<void>;
  readonly teams: () => Promise<string[]>;
};
