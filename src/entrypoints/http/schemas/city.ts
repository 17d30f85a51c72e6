import { z } from "zod";

export const citySchema = z
  .object({
    id: z.string().meta({ description: "What the field city takes." }),
    name: z.string(),
    country: z.string().nullable(),
    names: z.array(z.string()).readonly().meta({ description: "Other spellings." }),
  })
  .meta({ id: "City" });

export const citiesReplySchema = z.object({ cities: z.array(citySchema).readonly() }).meta({ id: "CitiesReply" });

export type CityReply = z.infer<typeof citySchema>;
export type CitiesReply = z.infer<typeof citiesReplySchema>;
