import { z } from "zod";
import type { QuizChange } from "../../../core/quiz/quizzes.ts";
import { DROP_CODES } from "../../../core/quiz/widening/drop.ts";
import { itemSchema } from "./item.ts";
import { quizSchema, settingsFields } from "./quiz.ts";

const item = z.string().max(200).meta({ description: "An item's id." });

const settingsChangeSchema = z.strictObject({
  preset: settingsFields.preset.exactOptional(),
  seconds: settingsFields.seconds.exactOptional(),
  openBook: settingsFields.openBook.exactOptional(),
  teams: settingsFields.teams.exactOptional(),
});

export const widenSchema = z
  .strictObject({
    revision: z.int().meta({ description: "The one that was seen." }),
    count: z.int().min(1).max(10).meta({ description: "Questions to write; fewer pass." }),
  })
  .meta({ id: "WidenQuiz" });

export const widenedSchema = z
  .object({
    quiz: quizSchema,
    written: z.int().meta({ description: "How many passed every check; they are proposed, and kept one by one." }),
    dropped: z
      .array(z.object({ question: z.string(), code: z.enum(DROP_CODES), detail: z.string() }))
      .readonly()
      .meta({
        description: "What the model wrote and did not pass, with the option that it is about or what was seen.",
      }),
  })
  .meta({ id: "WidenedQuiz" });

export const quizChangeSchema = z
  .strictObject({
    revision: z.int().meta({ description: "The one that was seen." }),
    change: z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("keep"), item }),
      z.strictObject({ type: z.literal("drop"), item }),
      z.strictObject({ type: z.literal("propose"), item }),
      z.strictObject({ type: z.literal("keep-all") }),
      z.strictObject({ type: z.literal("swap"), item }),
      z.strictObject({ type: z.literal("edit"), item: itemSchema }),
      z.strictObject({ type: z.literal("move"), item, to: z.int().min(0) }),
      z.strictObject({ type: z.literal("add"), count: z.int() }),
      z.strictObject({ type: z.literal("import"), items: z.array(itemSchema).max(200) }),
      z.strictObject({
        type: z.literal("attach"),
        item,
        passageId: z.string().max(500),
        quote: z.string().max(5_000),
      }),
      z.strictObject({ type: z.literal("rename"), title: z.string().max(500) }),
      z.strictObject({ type: z.literal("settings"), settings: settingsChangeSchema }),
    ]),
  })
  .meta({ id: "ChangeQuiz" });

/** The change that is meant. What comes from outside was not drawn here, whatever it says of itself, and has no proof. */
export function changeOf({ change }: z.output<typeof quizChangeSchema>): QuizChange {
  if (change.type !== "import") return change;
  return { ...change, items: change.items.map((each) => ({ ...each, origin: "person" as const, proof: [] })) };
}
