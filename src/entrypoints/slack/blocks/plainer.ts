import type { types } from "@slack/bolt";
import { LIMITS } from "../limits.ts";
import { row, section, smallPrint } from "./elements.ts";

/**
 * The same message in blocks that every Slack client and surface has long known, for where a newer one was refused:
 * panels are laid open, tables become lines, thumbs become buttons. Texts stay as they are; what no longer fits within
 * the number of blocks is left out from the end, buttons last of all.
 */
export function plainerBlocks(blocks: readonly types.KnownBlock[]): types.KnownBlock[] {
  const plainer = blocks.flatMap(plainerBlock);
  const isAction = ({ type }: types.KnownBlock) => type === "actions";
  const room = LIMITS.messageBlocks - plainer.filter(isAction).length;
  let words = 0;
  return plainer.filter((block) => isAction(block) || (words += 1) <= room);
}

function plainerBlock(block: types.KnownBlock): types.KnownBlock[] {
  if (block.type === "container") {
    return [...(block.title === undefined ? [] : [smallPrint(block.title.text)]), ...block.child_blocks];
  }
  if (block.type === "data_table") return block.rows.map((cells) => section(cells.map(cellText).join(" · ")));
  if (block.type === "context_actions") return row(block.elements.flatMap(thumbButtons));
  return [block];
}

function cellText(cell: types.DataTableBlock["rows"][number][number]): string {
  return "text" in cell ? cell.text : "";
}

/** Two buttons of one block need ids of their own. */
function thumbButtons(element: types.ContextActionsBlockElement): types.Button[] {
  if (element.type !== "feedback_buttons") return [];
  return [element.positive_button, element.negative_button].map(({ text, value }, place) => ({
    type: "button",
    text,
    value,
    action_id: `${element.action_id ?? "feedback"}:${place}`,
  }));
}
