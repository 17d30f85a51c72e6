import { availableParallelism, cpus } from "node:os";
import type { SetReport } from "../measure-set.ts";
import type { ServingReport } from "../serving/measure-serving.ts";
import { type Figure, type Verdict, verdictOf } from "./figure.ts";
import { figuresOfServing, figuresOfSet } from "./figures.ts";

export type Machine = {
  readonly node: string;
  readonly platform: string;
  readonly processor: string;
  readonly cores: number;
};

/** One run of the bench. */
export type BenchReport = {
  readonly machine: Machine;
  /** The shipped set first. */
  readonly sets: readonly SetReport[];
  readonly serving: ServingReport;
  readonly figures: readonly (Figure & { readonly verdict: Verdict })[];
};

export function benchReport(sets: readonly SetReport[], serving: ServingReport): BenchReport {
  const figures = [
    ...sets.flatMap((set, at) => figuresOfSet(set, at === 0 ? "with time targets" : "quality alone")),
    ...figuresOfServing(serving),
  ];
  return {
    machine: describeMachine(),
    sets,
    serving,
    figures: figures.map((figure) => ({ ...figure, verdict: verdictOf(figure) })),
  };
}

function describeMachine(): Machine {
  return {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model.trim() ?? "",
    cores: availableParallelism(),
  };
}
