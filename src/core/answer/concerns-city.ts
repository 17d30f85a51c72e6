import type { City } from "../corpus/city.ts";
import type { Evidence } from "./evidence.ts";

/** Whether a sentence is about a city: its passage is, or it names the city. */
export function concernsCity({ indexed, sentence }: Evidence, city: City): boolean {
  return indexed.passage.city === city.id || sentence.text.includes(city.name);
}
