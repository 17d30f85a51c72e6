import type { Corpus } from "../corpus/corpus.ts";
import { rewritingProblem } from "../conversation/rewriting.ts";
import { explainMessages } from "../messages/en/explain.ts";
import type { LanguageModel, ModelCall, ModelTurn } from "../model/language-model.ts";
import type { QueryAnalysis } from "../retrieval/query.ts";
import { cleanLine } from "../text/clean.ts";
import type { AnswerTask } from "./answer-task.ts";
import type { Rewriting } from "./explanation.ts";
import type { Understanding } from "./understanding.ts";

/** Earlier turns that a model is shown, and characters of each answer. */
const TURNS_SHOWN = 3;
const ANSWER_SHOWN = 800;

/**
 * Has the model make a question stand alone that leans on what was said before, and holds the result against what was
 * said. It does not throw when the model fails; it throws the reason of the call's signal when that aborts.
 */
export async function rewriteQuestion(
  model: LanguageModel,
  corpus: Corpus,
  analysis: QueryAnalysis,
  { task, understanding }: { readonly task: AnswerTask; readonly understanding: Understanding },
  call: ModelCall,
): Promise<Rewriting> {
  const before = task.before.slice(-TURNS_SHOWN).map(turnOf);
  try {
    const text = cleanLine(await model.rewrite({ question: task.question, before }, call));
    const problem = rewritingProblem(text, {
      rules: analysis.rules,
      question: task.question,
      before,
      cities: understanding.query.cities,
      allCities: corpus.cities,
      cityNames: analysis.cityNames,
    });
    return { text: text.slice(0, ANSWER_SHOWN), isUsed: problem === null, problem };
  } catch (error) {
    if (call.signal.aborted) throw error;
    return { text: null, isUsed: false, problem: explainMessages.rewriting.modelFailed };
  }
}

function turnOf({ question, sentences, answer }: AnswerTask["before"][number]): ModelTurn {
  const said = sentences.length === 0 ? answer : sentences.map(({ text }) => text).join(" ");
  return { question, answer: said.slice(0, ANSWER_SHOWN) };
}
