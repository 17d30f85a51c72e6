import type { Corpus } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import type { Dataset } from "./dataset.ts";
import type { EvaluationAssistant, EvaluationMode } from "./observation.ts";

export type DatasetKind = Dataset["kind"];

/** A question set as it lies on the disk; the hash is hexadecimal, of its bytes. */
type QuestionFile = { readonly text: string; readonly sha256: string };

/** Told how much of a long piece of work is done. */
type DoneListener = (done: number, all: number) => void;

/** Port: what an evaluation reaches of the world. */
export type EvaluationServices = {
  /**
   * The assistant over the configured corpus; its questions are not kept.
   * @throws AppError configuration_invalid when a model is to write and none is configured
   */
  readonly openAssistant: (mode: EvaluationMode, onProgress?: DoneListener) => Promise<EvaluationAssistant>;
  /** An assistant over any corpus, held in memory, that reads one language: nothing is written to the data folder. */
  readonly createAssistant: (
    corpus: Corpus,
    onProgress?: DoneListener,
    language?: Language,
  ) => Promise<EvaluationAssistant>;
  /** @throws AppError dataset_invalid when it cannot be read */
  readonly readQuestionFile: (path: string) => Promise<QuestionFile>;
  /** @throws AppError dataset_invalid with file and place */
  readonly readDataset: (kind: DatasetKind, path: string) => Promise<Dataset>;
  /** The folder of package.json, where the shipped question sets are. */
  readonly packageFolder: string;
};
