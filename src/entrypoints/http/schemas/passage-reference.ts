import { z } from "zod";

export const passageIdSchema = z
  .string()
  .meta({ description: "document/part/section/number", examples: ["a-tale-of-three-cities/istanbul/good-examples/2"] });

/** Where a passage is found and what it is about: what every mention of a passage holds. */
export const passagePlaceSchema = z.object({
  passageId: passageIdSchema,
  city: z.string().nullable().meta({ description: "A city id; null outside the cities." }),
  section: z.string().meta({ description: "The section's label, in the language of the answer." }),
  pages: z.string().nullable().meta({ description: "Pages of the original; null when they are not known." }),
  url: z.string().meta({ description: "The passage on this server's page." }),
});

export const passageReferenceSchema = passagePlaceSchema
  .extend({ quote: z.string().meta({ description: "Stands verbatim in the passage." }) })
  .meta({ id: "PassageReference" });

export type PassageReferenceReply = z.infer<typeof passageReferenceSchema>;
