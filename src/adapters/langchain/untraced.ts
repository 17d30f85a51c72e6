import type { BaseCallbackHandler } from "@langchain/core/callbacks/base";

/**
 * Keeps questions and passages from LangSmith. Where LANGSMITH_TRACING is set in the environment, perhaps for another
 * program, langchain would send every prompt there; it makes a tracer of its own only where none of this name is. The
 * methods are those that it calls of a tracer beside the usual ones (@langchain/core 1.4: runWithConfig, configure).
 */
export async function createUntracedCallbacks(): Promise<BaseCallbackHandler[]> {
  const { BaseCallbackHandler: Handler } = await import("@langchain/core/callbacks/base");
  class NoTracer extends Handler {
    name = "langchain_tracer";

    getRunTreeWithTracingConfig(): object {
      return {};
    }

    updateFromRunTree(): void {}
  }
  return [new NoTracer()];
}
