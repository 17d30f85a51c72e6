import type { types } from "@slack/bolt";
import type { CheckedClaim, ClaimOutcome } from "../../../core/claims/checked-claim.ts";
import type { City } from "../../../core/corpus/city.ts";
import type { Language } from "../../../core/language.ts";
import { messagesIn } from "../../../core/messages/catalogue.ts";
import { visibleText } from "../escape.ts";
import { LIMITS } from "../limits.ts";
import { splitText } from "../split-text.ts";
import { button, header, isVisible, section, smallPrint } from "./elements.ts";
import { message, sizeOf, type SlackMessage } from "./message.ts";
import { paginate } from "./pages.ts";
import { placeOf } from "./place.ts";

/** A letter before the words, so that outcomes are told apart without colour. */
const MARKS = {
  supported: "✓",
  not_covered: "–",
  other_figure: "≠",
  other_date: "≠",
  other_name: "≠",
  contradicted: "✗",
} as const satisfies Readonly<Record<ClaimOutcome, string>>;

const PIECE = 1500;
const BESIDE_BYTES = 1500;

/** Each claim with what the report says of it; as many messages as it takes. */
export function messageCheckMessages(
  claims: readonly CheckedClaim[],
  { cities, language }: { readonly cities: readonly City[]; readonly language: Language },
): SlackMessage[] {
  const words = messagesIn(language).slack.check;
  if (claims.length === 0) return [message(words.nothing, [section(words.nothing)])];
  const supported = claims.filter(({ outcome }) => outcome === "supported").length;
  const summary = words.summary(supported, claims.length);
  const pages = paginate(
    claims.map((claim) => claimBlocks(claim, cities, language)),
    {
      size: LIMITS.messageBytes - BESIDE_BYTES,
      sizeOf: (block) => sizeOf(block) + 1,
      takes: (page) => page.length < LIMITS.messageBlocks - 4,
    },
  );
  return pages.map((blocks, page) =>
    message(page === 0 ? `${words.title}. ${summary}` : words.title, [
      header(words.title),
      ...(page === 0 ? [section(summary)] : []),
      ...blocks,
      ...(page === pages.length - 1 ? [smallPrint(words.limits)] : []),
    ]),
  );
}

function claimBlocks(claim: CheckedClaim, cities: readonly City[], language: Language): types.SectionBlock[] {
  const words = messagesIn(language).slack;
  const { passage } = claim;
  const lines = [
    words.check.claim(claim.text),
    `${MARKS[claim.outcome]} ${words.check[claim.outcome]}`,
    ...(claim.finding === null ? [] : [claim.finding]),
    ...(passage === null ? [] : [`${placeOf(passage, cities, language)}: ${words.answer.quote(passage.quote)}`]),
  ];
  const show =
    passage === null ? null : button(words.answer.showPassage, "show_passage", { passage: passage.passageId });
  return splitText(visibleText(lines.join("\n")), PIECE)
    .filter(isVisible)
    .map((piece, place) => (place === 0 && show !== null ? { ...section(piece), accessory: show } : section(piece)));
}
