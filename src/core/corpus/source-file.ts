/** A text file of the corpus folder, as an adapter has read it. */
export type SourceFile = {
  /** Relative to the corpus folder, with `/` between the names. */
  readonly path: string;
  /** Decoded as UTF-8; bytes that are none stand as U+FFFD. A byte order mark may lead it. */
  readonly text: string;
};

/** Larger files are refused: 2 MB of Markdown is a thousand pages, more in one file is no document. */
export const MAX_FILE_BYTES = 2_000_000;
