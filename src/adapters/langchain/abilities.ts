import { statusOf } from "../../core/model/endpoint-failure.ts";

/** What not every server takes, and what is asked for without need. */
export type Ability = "temperature" | "usage" | "schema" | "tools";

/** How a server says that it does not know what a request asks for. */
const REFUSALS: ReadonlySet<number> = new Set([400, 404, 405, 415, 422, 501]);

const NAMED_IN: Readonly<Record<Ability, RegExp>> = {
  temperature: /temperature/iu,
  usage: /stream_options|include_usage/iu,
  schema: /response_format|json_schema|structured/iu,
  tools: /\btools?\b|function/iu,
};

/** What a server has been found to take. Each thing that it refuses costs one call, once. */
export type Abilities = {
  readonly has: (ability: Ability) => boolean;
  /**
   * Asks with those of the abilities that the server may have; where it refuses the request, again without the one
   * that it names, or without any. Throws the last refusal, and at once what is none.
   */
  readonly attempt: <Value>(
    wanted: readonly Ability[],
    ask: (abilities: ReadonlySet<Ability>) => Promise<Value>,
  ) => Promise<Value>;
  /** The server does not keep to what it accepted. */
  readonly giveUp: (ability: Ability) => void;
};

export function createAbilities(): Abilities {
  const refused = new Set<Ability>();
  /** Of these it is known that requests with them are answered: a refusal then is about something else. */
  const taken = new Set<Ability>();

  return {
    has: (ability) => !refused.has(ability),
    async attempt(wanted, ask) {
      let asked = new Set(wanted.filter((ability) => !refused.has(ability)));
      for (;;) {
        try {
          const value = await ask(asked);
          for (const ability of wanted) (asked.has(ability) ? taken : refused).add(ability);
          return value;
        } catch (error) {
          const doubtful = [...asked].filter((ability) => !taken.has(ability));
          if (doubtful.length === 0 || !REFUSALS.has(statusOf(error) ?? 0)) throw error;
          const named = doubtful.filter((ability) => NAMED_IN[ability].test(String(error)));
          const dropped = named.length > 0 ? named : doubtful;
          asked = new Set([...asked].filter((ability) => !dropped.includes(ability)));
        }
      }
    },
    giveUp(ability) {
      taken.delete(ability);
      refused.add(ability);
    },
  };
}
