import type { Item, Key } from "../item.ts";
import { feedbackOf } from "./item-text.ts";

/** How a kind is declared and asked in QTI. */
type Form = { readonly declaration: object; readonly interaction: object; readonly processing?: object };

const MATCH_CORRECT = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml";

/** An assessment item, for an XML builder that writes keys beginning with `@` as attributes. */
export function qtiItem(item: Item, identifier: string): object {
  const { key, language } = item;
  if (key === null) throw new TypeError(`${item.id} has no key`);
  const { declaration, interaction, processing } = formOf(item, key);
  return {
    "qti-assessment-item": {
      "@xmlns": "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
      "@identifier": identifier,
      "@title": item.id,
      "@adaptive": "false",
      "@time-dependent": "false",
      "@xml:lang": language,
      "qti-response-declaration": { "@identifier": "RESPONSE", ...declaration },
      "qti-outcome-declaration": [
        {
          "@identifier": "SCORE",
          "@cardinality": "single",
          "@base-type": "float",
          "qti-default-value": { "qti-value": 0 },
        },
        { "@identifier": "FEEDBACK", "@cardinality": "single", "@base-type": "identifier" },
      ],
      "qti-item-body": interaction,
      "qti-response-processing": processing ?? { "@template": MATCH_CORRECT },
      // Hidden while FEEDBACK is `none`, which it never becomes: shown behind every answer.
      "qti-modal-feedback": {
        "@outcome-identifier": "FEEDBACK",
        "@identifier": "none",
        "@show-hide": "hide",
        "qti-content-body": { p: feedbackOf(item).split("\n") },
      },
    },
  };
}

function formOf(item: Item, key: Key): Form {
  const prompt = { "qti-prompt": item.stem };
  switch (key.type) {
    case "choice": {
      const isMultiple = item.kind === "multiple-choice";
      return {
        declaration: declare(isMultiple ? "multiple" : "single", "identifier", key.options),
        interaction: {
          "qti-choice-interaction": {
            "@response-identifier": "RESPONSE",
            "@max-choices": isMultiple ? item.options.length : 1,
            ...prompt,
            "qti-simple-choice": item.options.map(({ id, text }) => ({ "@identifier": id, "#text": text })),
          },
        },
      };
    }
    case "order":
      return {
        declaration: declare("ordered", "identifier", key.options),
        interaction: {
          "qti-order-interaction": {
            "@response-identifier": "RESPONSE",
            ...prompt,
            "qti-simple-choice": item.options.map(({ id, text }) => ({ "@identifier": id, "#text": text })),
          },
        },
      };
    case "match":
      return {
        declaration: declare(
          "multiple",
          "directedPair",
          Object.entries(key.pairs).map(([left, right]) => `left-${left} right-${right}`),
        ),
        interaction: {
          "qti-match-interaction": {
            "@response-identifier": "RESPONSE",
            "@max-associations": item.options.length,
            ...prompt,
            "qti-simple-match-set": [set("left", item.options), set("right", item.matches)],
          },
        },
      };
    case "number":
      return {
        declaration: declare("single", "float", [String(key.value)]),
        interaction: {
          p: [item.stem],
          div: { "qti-text-entry-interaction": { "@response-identifier": "RESPONSE" }, "#text": item.unit ?? "" },
        },
        processing: between(key.least, key.most),
      };
  }
}

function declare(cardinality: string, baseType: string, values: readonly string[]): object {
  return {
    "@cardinality": cardinality,
    "@base-type": baseType,
    "qti-correct-response": { "qti-value": [...values] },
  };
}

function set(side: string, options: Item["options"]): object {
  return {
    "qti-simple-associable-choice": options.map(({ id, text }) => ({
      "@identifier": `${side}-${id}`,
      "@match-max": side === "left" ? 1 : 0,
      "#text": text,
    })),
  };
}

/** Right from `least` to `most`. */
function between(least: number, most: number): object {
  const response = { "qti-variable": { "@identifier": "RESPONSE" } };
  const limit = (value: number) => ({ "qti-base-value": { "@base-type": "float", "#text": value } });
  return {
    "qti-response-condition": {
      "qti-response-if": {
        "qti-and": {
          "qti-gte": { ...response, ...limit(least) },
          "qti-lte": { ...response, ...limit(most) },
        },
        "qti-set-outcome-value": { "@identifier": "SCORE", ...limit(1) },
      },
    },
  };
}
