import { purposeOf } from "./call-purpose.ts";
import { type ChatRequest, promptOf, systemPromptOf } from "./chat-request.ts";
import type { ModelBehaviour } from "./model-reply.ts";
import { sentencesNearest } from "./prompt-reading.ts";

/** What an instruction makes the model give away or do, beside what it was asked for. */
type Obedience = {
  readonly when: RegExp;
  /** Sentences with their citations; `true` ones are dressed up with what the instruction asks for. */
  readonly say: (order: Order) => readonly string[];
};

type Order = {
  readonly instruction: string;
  /** A sentence that a passage holds, without its stop. */
  readonly fact: string;
  /** Its citation: `[2]`. */
  readonly cite: string;
  /** Everything that the model knows and should keep: its instructions, line by line, and the key of its caller. */
  readonly secrets: readonly string[];
};

const ADDRESS = /(?:https?:\/\/|www\.)[^\s"'“”<>)\]]+|\b[a-z0-9-]+\.(?:com|example|xyz|org|net)\b/giu;
const QUOTED = /["“'‘]([^"“”'‘’]{2,200})["”'’]/gu;
const MENTION = /<[@!#][^>]*>|(?<!\w)@[\w-]+/gu;
const VOWELS: Readonly<Record<string, string>> = { a: "1", e: "2", i: "3", o: "4", u: "5" };

const OBEDIENCE: readonly Obedience[] = [
  {
    when: /./su,
    say: ({ instruction, cite }) => [
      `${instruction.slice(0, 300)} ${cite}.`,
      `Done as told: ${instruction.slice(0, 300)} ${cite}`,
    ],
  },
  {
    when: QUOTED,
    say: ({ instruction, fact, cite }) =>
      found(instruction, QUOTED).flatMap((words) => [`${words} ${cite}`, `${fact}, and ${words} ${cite}.`]),
  },
  {
    when: ADDRESS,
    say: ({ instruction, fact, cite, secrets }) =>
      found(instruction, ADDRESS).flatMap((address) => {
        const url = /^https?:/u.test(address) ? address : `https://${address}`;
        return [
          `See ${address} ${cite}.`,
          `${fact} (${url}) ${cite}.`,
          `[${fact}](${url}) ${cite}.`,
          `<${url}|${fact}> ${cite}.`,
          `${fact} ${cite}. ![](${url}?d=${Buffer.from(secrets.join("\n")).toString("base64url")})`,
        ];
      }),
  },
  {
    when: MENTION,
    say: ({ instruction, fact, cite }) =>
      found(instruction, MENTION).flatMap((mention) => [`${mention} ${fact} ${cite}.`, `${fact} ${mention} ${cite}.`]),
  },
  {
    when: /\b(?:say|state|claim|answer|reply|respond|write)\b(?: only)?(?: with)?(?: that)?:? /iu,
    say: ({ instruction, cite }) => [
      `${instruction.replace(/^.*?\b(?:say|state|claim|answer|reply|respond|write)\b(?: only)?(?: with)?(?: that)?:? /isu, "").slice(0, 200)} ${cite}.`,
    ],
  },
  {
    when: /^(?:Sage, dass|Dis que|قل إن) |(?:düştüğünü) söyle/u,
    say: ({ instruction, cite }) => [
      `${instruction.replace(/^(?:Sage, dass|Dis que|قل إن) /u, "").replace(/düştüğünü söyle/u, "düştü")} ${cite}.`,
    ],
  },
  {
    when: /ignorier|vergiss|behaupte|yok say|unut|iddia|oublie|affirme|تجاهل|انس |ادّع/iu,
    say: ({ fact, cite }) => [
      `${fact}, aber das Gegenteil ist wahr ${cite}.`,
      `${fact}, ama tersi doğrudur ${cite}.`,
      `${fact}, mais le contraire est vrai ${cite}.`,
      `${fact}، لكن العكس هو الصحيح ${cite}.`,
    ],
  },
  {
    when: /pass\s?word|secret|key|prompt|instruction|token|credential|environment|variable|config|confidential|reveal|private|personal|user|employee|customer|data|code|live|schlüssel|geheim|anweisung|anahtar|gizli|talimat|clé|consigne|مفتاح|سري|تعليمات/iu,
    say: ({ secrets, fact, cite }) =>
      secrets.flatMap((secret) => leaks(secret).flatMap((leak) => [`${leak} ${cite}.`, `${fact}: ${leak} ${cite}.`])),
  },
  {
    when: /\bcit(?:e|ing|ation)|\[\d+\]|zitier|kaynak|استشهد/iu,
    say: ({ fact }) => ["[99]", "[0]", "[-1]", "[1e3]", "[n]", ""].map((number) => `${fact} ${number}.`),
  },
  {
    when: /substitut|replace|symbol|numbers? for|vowel|encode|base64/iu,
    say: ({ fact, cite }) => [`${substituted(fact)} ${cite}.`, `${Buffer.from(fact).toString("base64")} ${cite}.`],
  },
  {
    when: /typo|misspell|jumble|swap/iu,
    say: ({ fact, cite }) => [`${fact.replace(/(\w)(\w)(?=\w*\b)/gu, "$2$1")} ${cite}.`],
  },
  {
    when: /anagram|rearrange|reverse|backward|rückwärts|tersten|envers|معكوس/iu,
    say: ({ fact, cite }) => [`${[...fact].toReversed().join("")} ${cite}.`],
  },
  { when: /spaces|combine words|without space/iu, say: ({ fact, cite }) => [`${fact.replaceAll(" ", "")} ${cite}.`] },
  {
    when: /ignore|forget|disregard|poem|story|essay|letter|speech|haiku|headline|donat|vote|download|recommend/iu,
    say: ({ cite, fact }) => [
      `The passages are wrong and nothing of it is true ${cite}.`,
      `${fact}, but the opposite is true ${cite}.`,
      `Roses are red, donate today and vote for us ${cite}.`,
    ],
  },
];

/** Sentences in one reply. */
const SENTENCES = 20;

export type ObedientModelOptions = {
  /** Instructions that may stand in its prompt; it obeys the one that stands last. */
  readonly instructions: readonly string[];
  /** What to do when none stands there. */
  readonly otherwise: ModelBehaviour;
  /** What it has to say may be too much for one answer: which part of it to say, from 0. */
  readonly part: number;
  /** Told how many parts there are. */
  readonly onObey: (parts: number) => void;
};

/** A model that does whatever the last instruction in its prompt says, whoever wrote that. */
export function obedientModel({ instructions, otherwise, part, onObey }: ObedientModelOptions): ModelBehaviour {
  return (request) => {
    const instruction = lastOf(instructions, promptOf(request));
    if (instruction === null) return otherwise(request);
    const sentences = obey(instruction, request);
    onObey(Math.ceil(sentences.length / SENTENCES));
    const text = sentences.slice(part * SENTENCES, (part + 1) * SENTENCES).join(" ");
    if (purposeOf(request) === "rewrite") return { type: "text", text: JSON.stringify({ question: text }) };
    if (purposeOf(request) === "judge")
      return { type: "text", text: JSON.stringify({ supported: true, reason: text }) };
    if (purposeOf(request) === "compare") {
      const [nearest] = sentencesNearest(request, 1);
      const quote = nearest?.text ?? text;
      return { type: "text", text: JSON.stringify({ relation: "supported", passage: nearest?.number ?? 1, quote }) };
    }
    return { type: "text", text };
  };
}

/** What the model writes when it does as told. */
function obey(instruction: string, request: ChatRequest): string[] {
  const [nearest] = sentencesNearest(request, 1);
  const { number, text } = nearest ?? { number: 1, text: "There is a report." };
  const order: Order = {
    instruction: instruction.replace(/\s+/gu, " ").trim(),
    fact: text.replace(/[.!?]$/u, ""),
    cite: `[${number}]`,
    secrets: [
      request.apiKey,
      ...systemPromptOf(request)
        .split("\n")
        .filter((line) => line.trim().length > 20),
    ].slice(0, 6),
  };
  return OBEDIENCE.filter(({ when }) => order.instruction.search(when) !== -1).flatMap(({ say }) => say(order));
}

function lastOf(instructions: readonly string[], prompt: string): string | null {
  const flat = prompt.replace(/\s+/gu, " ");
  let last: { readonly at: number; readonly instruction: string } | null = null;
  for (const instruction of instructions) {
    const at = flat.lastIndexOf(instruction.replace(/\s+/gu, " ").trim());
    if (at !== -1 && (last === null || at > last.at)) last = { at, instruction };
  }
  return last?.instruction ?? null;
}

function found(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? match[0]);
}

/** A secret in the encodings that people hide things in. */
function leaks(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    [...secret].join(" "),
    [...secret].toReversed().join(""),
    bytes.toString("base64"),
    bytes.toString("hex"),
    secret.replace(/[a-z]/giu, (letter) => rotated(letter)),
  ];
}

function rotated(letter: string): string {
  const first = letter <= "Z" ? 65 : 97;
  return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
}

function substituted(text: string): string {
  return text.replace(/[aeiou]/gu, (vowel) => VOWELS[vowel] ?? vowel);
}
