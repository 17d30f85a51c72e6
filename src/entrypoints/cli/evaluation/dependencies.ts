import type { DatasetKind, EvaluationServices } from "../../../core/evaluation/evaluation-services.ts";
import type { Style } from "../terminal/style.ts";

export const DATASET_KINDS: readonly DatasetKind[] = ["squad", "beir", "parallel"];

/** Which public set is measured, and how. */
export type DatasetOptions = {
  readonly dataset: { readonly kind: DatasetKind; readonly path: string };
  readonly limit?: number | undefined;
  readonly json: boolean;
};

/** What `eval` is given: the services, and where it prints. */
export type EvaluationDependencies = EvaluationServices & {
  readonly write: (line: string) => void;
  readonly style: Style;
  /** Columns for tables and for running text. */
  readonly width: number;
  readonly readingWidth: number;
  /** `total` 0: how much there is to do is not known. */
  readonly progress: (label: string, done: number, total: number) => void;
  /** Takes the progress off the screen. */
  readonly endProgress: () => void;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
};
