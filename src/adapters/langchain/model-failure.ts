import { AppError } from "../../core/errors.ts";
import { modelMessages } from "../../core/messages/en/model.ts";
import { endpointReason } from "../../core/model/endpoint-failure.ts";

/** What a call throws: the signal's own reason when it has ended the call, else `model_failed` with the cause. */
export function toModelError(model: string, error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof AppError) return error;
  const message = modelMessages.failed(model, endpointReason(error));
  return new AppError("model_failed", message, { cause: error, data: { problem: "failed" } });
}
