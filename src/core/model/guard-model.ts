import { guardCall, type CallGuards, type GuardedCall } from "./guarded-call.ts";
import type { LanguageModel, ModelCall, PlanTools } from "./language-model.ts";
import { modelErrors } from "./model-problem.ts";
import { estimateTokens } from "./token-estimate.ts";

export type ModelGuards = CallGuards & {
  /** Milliseconds for all calls of one answer together, from the first one's beginning. */
  readonly deadline: number;
  /** Milliseconds without a sign of life after which a call is given up. */
  readonly silence: number;
};

/** Of an answer's time, what looking things up may take: the answer has to be written in the rest. */
const SHARE_OF_PLANNING = 0.4;
/** Letters of a reply to a token, about. */
const LETTERS_PER_TOKEN = 4;

/**
 * The same model, which keeps to limits: all calls of one answer (those with the same signal) are over within the
 * deadline, a silent stream is given up, what keeps failing is left alone for a while, and no more tokens are used in a
 * day than may be. It never waits for a model that ignores its signal. Streams yield empty texts too: they are signs of
 * life.
 *
 * Every call throws AppError `model_failed`, `model_unavailable` or `model_budget_spent`, or the reason of the caller's
 * own signal.
 */
export function guardModel(model: LanguageModel, guards: ModelGuards): LanguageModel {
  const { clock, deadline, silence } = guards;
  const { instructions, name } = model;
  /** When an answer has to be written, by the signal that all its calls share. */
  const deadlines = new WeakMap<AbortSignal, number>();

  function begin(call: ModelCall, tokens: number, share = 1): GuardedCall {
    const endsAt = deadlines.get(call.signal) ?? clock.now() + deadline;
    deadlines.set(call.signal, endsAt);
    const limits = {
      tokens,
      endsAt: endsAt - (1 - share) * deadline,
      silence: share === 1 ? silence : deadline,
      late: () => modelErrors.late(name, deadline / 1000),
      stalled: () => modelErrors.stalled(name, silence / 1000),
    };
    return guardCall(name, call, limits, guards);
  }

  async function once<Value>(guarded: GuardedCall, ask: (guarded: GuardedCall) => Promise<Value>): Promise<Value> {
    let received = 0;
    try {
      await guarded.admitted();
      const value = await guarded.next(ask(guarded));
      received = 1 + tokensOf(value);
      guarded.succeeded();
      return value;
    } catch (error) {
      throw guarded.failed(error);
    } finally {
      guarded.over(received);
    }
  }

  return {
    name,
    instructions,
    async *write(request, call) {
      const guarded = begin(call, estimateTokens.write(request));
      let stream: AsyncIterator<string> | null = null;
      let letters = 0;
      try {
        await guarded.admitted();
        stream = model.write(request, guarded.call)[Symbol.asyncIterator]();
        for (;;) {
          const step = await guarded.next(stream.next());
          if (step.done === true) break;
          letters += step.value.length;
          yield step.value;
        }
        guarded.succeeded();
      } catch (error) {
        throw guarded.failed(error);
      } finally {
        // Whoever stops reading before the end has had enough of what came: it works.
        if (letters > 0 && !call.signal.aborted) guarded.succeeded();
        guarded.over(Math.ceil(letters / LETTERS_PER_TOKEN));
        // Not awaited: a stream that hangs would keep the answer hanging too.
        void Promise.resolve(stream?.return?.()).catch(() => undefined);
      }
    },
    rewrite: (request, own) =>
      once(begin(own, estimateTokens.rewrite(request)), ({ call }) => model.rewrite(request, call)),
    plan: (request, own) =>
      once(begin(own, estimateTokens.plan(request), SHARE_OF_PLANNING), ({ call, isAlive }) =>
        model.plan({ ...request, tools: toldOfUse(request.tools, isAlive) }, call),
      ),
    judge: (request, own) => once(begin(own, estimateTokens.judge(request)), ({ call }) => model.judge(request, call)),
    compare: (request, own) =>
      once(begin(own, estimateTokens.compare(request)), ({ call }) => model.compare(request, call)),
    draftItems: (request, own) =>
      once(begin(own, estimateTokens.draftItems(request)), ({ call }) => model.draftItems(request, call)),
    solveItem: (request, own) =>
      once(begin(own, estimateTokens.solveItem(request)), ({ call }) => model.solveItem(request, call)),
  };
}

/** The same tools, which tell when they are used. */
function toldOfUse({ search, figures, passage }: PlanTools, onUse: () => void): PlanTools {
  return {
    search(query, city) {
      onUse();
      return search(query, city);
    },
    figures(subject) {
      onUse();
      return figures(subject);
    },
    passage(id) {
      onUse();
      return passage(id);
    },
  };
}

function tokensOf(value: unknown): number {
  return Math.ceil((JSON.stringify(value) ?? "").length / LETTERS_PER_TOKEN);
}
