import type { LanguageRules } from "../language-rules.ts";

export const ENGLISH_QUESTION_KINDS: LanguageRules["questionKinds"] = [
  [
    "date",
    /\bwhich (?:\w+ ){0,2}(?:is|was|came|started|opened|began) (?:the )?(?:older|newer|oldest|newest|first|earlier|younger|earliest)\b/i,
  ],
  [
    "comparison",
    /\b(compar\w*|versus|vs\.?|differ(?:s|ed|ences?)?|different (?:from|to|than|between|across|in)|contrast\w*|which (?:of the (?:two|three) )?(?:city|cities|country|countries|place)|(?:all|the|these) three (?:cities|places|countries)|each (?:city|of the)|both cities|across (?:the )?(?:three )?cities|(?:more|less|fewer|higher|lower|bigger|larger|smaller|older) \w*\s?than|highest|lowest|rank(?:ing)?|unlike|apart from|sets? \w+ apart|in order (?:from|of)|do (?:all|both|the) (?:three|two|cities))\b/i,
  ],
  [
    "number",
    /\b(how (?:many|much|large|big|high|low|far(?! (?:along|back|has|have|had|do|does|did|can|advanced))|old|long|often|tall|wide)|(?:what|which) (?:is the |was the |'s the )?(?:percentage|percent|share|proportion|rate|number|figure|amount|total|fraction)|(?:number|percentage|share|proportion|rate|amount|count|total|headcount|size) of|rate\b|percent(?:age)?\b|%|^\W*population\b)/i,
  ],
  [
    "date",
    /(?<!\b(?:what|which|who|whom|whose|how|why|where)\b.{0,400})\bwhen\b(?! it comes)|\b(since when|how far back|(?:what|which|in what|in which) (?:year|month|date|decade)|what time|how long ago|date of|until when|year of|founding year)\b/i,
  ],
  [
    "name",
    /\b(?:what|which)(?:'s| is| are| was| were)? (?:his|her|its|their|the|that) (?:(?:full|exact|official|proper) )?(?:names?|titles?)\b|\bnames? (?:please|of (?:the|those|these|all))\b|\b(?:is|are|was|were) (?:\w+ ){1,4}(?:called|named|titled)\b/i,
  ],
  [
    "reason",
    /\b(why|how come|reasons?|because of what|what (?:caused?|explains?|led to|drives?|prompts?|makes?)|what for|purpose|rationale|cause of|motives?)\b/i,
  ],
  [
    "person",
    /(?<!\b(?:\p{L}+s|people|those|women|men|children|woman|man|anyone|everyone|someone|anybody|somebody|one) )\b(who|whom|whose|which (?:person|author|professor|official|president|journalist|mayor))\b/iu,
  ],
  [
    "place",
    /\b(where|wherabouts|(?:which|what) (?:city|district|districts|neighbou?rhoods?|quarters?|place|places|area|areas|location|municipality|municipalities|region)|located|location)\b/i,
  ],
  [
    "definition",
    /\b(what(?:'s| is| are| does)? .{0,60}\b(?:mean|stand for|refer to|about)\b|meaning of|definition|define[ds]?|explain (?:the )?term)/i,
  ],
  // Case matters here: "What is the Round Table" asks what something with a name is.
  ["definition", /\b[Ww]hat(?:'s| is| are| was) (?:an? |the )?["“”'\p{Lu}]/u],
  [
    "list",
    /\b((?:what|which) (?:are|were)|(?:list|name|enumerate) (?:the|all|some|me|three|two|four|five)|examples? of|(?:what|which) (?:kinds?|types?|sorts?|measures|challenges|problems|projects|activities|services|countries|groups|sectors|laws|steps|areas|fields|organi[sz]ations))\b/i,
  ],
];
