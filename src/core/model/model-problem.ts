import { AppError } from "../errors.ts";
import { modelMessages as messages } from "../messages/en/model.ts";

/** Why a model gave nothing that can be used. */
export type ModelProblem = "failed" | "late" | "stalled" | "unavailable" | "budget_spent";

/** The error that a guarded model throws; `problemOf` reads it. */
export const modelErrors = {
  failed: (model: string, cause: unknown): AppError =>
    new AppError("model_failed", messages.failed(model, reasonOf(cause)), { cause, data: { problem: "failed" } }),
  late: (model: string, seconds: number): AppError =>
    new AppError("model_failed", messages.late(model, seconds), { data: { problem: "late" } }),
  stalled: (model: string, seconds: number): AppError =>
    new AppError("model_failed", messages.stalled(model, seconds), { data: { problem: "stalled" } }),
  unavailable: (model: string): AppError => new AppError("model_unavailable", messages.unavailable(model)),
  budgetSpent: (model: string): AppError => new AppError("model_budget_spent", messages.budgetSpent(model)),
} as const;

/** What an error of a model comes down to. Whatever is not known counts as a failure. */
export function problemOf(error: unknown): ModelProblem {
  if (!(error instanceof AppError)) return "failed";
  if (error.code === "model_unavailable") return "unavailable";
  if (error.code === "model_budget_spent") return "budget_spent";
  const { problem } = error.data;
  return problem === "late" || problem === "stalled" ? problem : "failed";
}

/** An HTTP status, a code or the kind of error: what a server says itself may hold anything, secrets included. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "unknown";
  if ("status" in cause && typeof cause.status === "number") return `HTTP ${cause.status}`;
  if ("code" in cause && typeof cause.code === "string" && /^[\w-]{1,40}$/u.test(cause.code)) return cause.code;
  return cause.name;
}
