import type { types } from "@slack/bolt";
import { type ActionName, type ActionValue, actionId, encodeAction } from "../actions.ts";
import { inertText } from "../escape.ts";
import { LIMITS } from "../limits.ts";
import { clipText } from "../split-text.ts";

/** Stands where Slack asks for a text and there is none to be seen. */
const NOTHING = "–";

/** Letters that are there and not seen, beside white space. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

export function isVisible(text: string): boolean {
  return !UNSEEN.test(text);
}

/** Text that Slack shows as it is: no links, mentions, emoji codes or formatting. */
export function plain(text: string, limit: number): types.PlainTextElement {
  const shown = clipText(inertText(text), limit);
  return { type: "plain_text", text: isVisible(shown) ? shown : NOTHING, emoji: false };
}

export function section(text: string): types.SectionBlock {
  return { type: "section", text: plain(text, LIMITS.sectionText), expand: true };
}

export function header(text: string): types.HeaderBlock {
  return { type: "header", text: plain(text, LIMITS.headerText) };
}

export function smallPrint(text: string): types.ContextBlock {
  return { type: "context", elements: [plain(text, LIMITS.contextText)] };
}

/** A field of a form, whose block and element have one name. */
export function inputBlock(
  id: string,
  label: string,
  element: types.InputBlockElement,
  { hint, optional = false }: { readonly hint?: string | undefined; readonly optional?: boolean } = {},
): types.InputBlock {
  return {
    type: "input",
    block_id: id,
    label: plain(label, LIMITS.inputLabel),
    element,
    ...(hint === undefined ? {} : { hint: plain(hint, LIMITS.inputLabel) }),
    ...(optional ? { optional } : {}),
  };
}

export type ButtonOptions = {
  /** Tells buttons of one block apart that do the same. */
  readonly place?: number;
  readonly style?: types.ColorScheme;
  /** What a screen reader says instead. */
  readonly spoken?: string;
  readonly confirm?: types.ConfirmationDialog;
};

/** A button; null when its value is longer than Slack takes. */
export function button<N extends ActionName>(
  text: string,
  name: N,
  value: ActionValue<N>,
  { place, style, spoken, confirm }: ButtonOptions = {},
): types.Button | null {
  const encoded = encodeAction(name, value);
  if (encoded === null) return null;
  return {
    type: "button",
    text: plain(text, LIMITS.buttonText),
    action_id: actionId(name, place),
    value: encoded,
    ...(style === undefined ? {} : { style }),
    ...(spoken === undefined ? {} : { accessibility_label: clipText(inertText(spoken), LIMITS.buttonText) }),
    ...(confirm === undefined ? {} : { confirm }),
  };
}

/** A row of what can be clicked, without what is null; no block at all when nothing is left. */
export function row(elements: readonly (types.ActionsBlockElement | null)[]): types.ActionsBlock[] {
  const present = elements.filter((element) => element !== null).slice(0, LIMITS.actionsElements);
  return present.length === 0 ? [] : [{ type: "actions", elements: present }];
}

export type Choice = { readonly value: string; readonly text: string };

/** A choice of a menu; null when its value is longer than Slack takes. */
function option({ value, text }: Choice): types.PlainTextOption | null {
  return value.length > LIMITS.optionValue ? null : { text: plain(text, LIMITS.optionText), value };
}

/** As many choices as a menu holds. */
export function optionsOf(choices: readonly Choice[]): types.PlainTextOption[] {
  return choices
    .map(option)
    .filter((each) => each !== null)
    .slice(0, LIMITS.selectOptions);
}
