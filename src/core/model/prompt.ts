/** What each prompt is filled with. A prompt file names the same ones, and uses each of them. */
export const PROMPT_VARIABLES = {
  answer: ["language", "passages", "question"],
  "rewrite-follow-up": ["conversation", "question"],
  plan: ["question"],
  "second-look": ["passages", "sentence"],
  "read-claim": ["claim", "passages"],
  "quiz-items": ["count", "language", "passages", "taken"],
  "solve-item": ["options", "passages", "question"],
} as const;

export type PromptId = keyof typeof PROMPT_VARIABLES;

export const PROMPT_IDS = Object.keys(PROMPT_VARIABLES) as readonly PromptId[];

/** What a model is told. `{name}` is the place of a variable; `{{` and `}}` are single brackets. */
export type Prompt<Id extends PromptId = PromptId> = {
  readonly id: Id;
  /** Counted up with every change of its words. */
  readonly version: number;
  readonly purpose: string;
  readonly system: string;
  readonly human: string;
};

export type Prompts = { readonly [Id in PromptId]: Prompt<Id> };

/** The values of a prompt's variables. */
export type PromptValues<Id extends PromptId> = Readonly<Record<(typeof PROMPT_VARIABLES)[Id][number], string>>;
