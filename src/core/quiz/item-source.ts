import type { Item } from "./item.ts";
import type { QuizWish } from "./quiz.ts";

/** Draws up to so many items that a wish allows, other than those taken, none of which they repeat or give away. */
export type ItemSource = (wish: QuizWish, taken: readonly Item[]) => Promise<Item[]>;
