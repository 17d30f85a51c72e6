import type { Call, Method } from "../call.ts";
import { checkBlocks } from "../check-blocks.ts";
import { SlackError } from "../slack-error.ts";
import type { FakeView } from "../world.ts";

const TITLE = 24;
const PRIVATE_METADATA = 3000;
const OPEN_VIEWS = 3;

function invalid(message: string): SlackError {
  return new SlackError("invalid_arguments", { response_metadata: { messages: [`[ERROR] ${message}`] } });
}

/** A view as it was sent, held against the limits. */
function checkView(view: unknown): Record<string, unknown> {
  const fields = (view ?? {}) as Record<string, unknown>;
  if (fields.type !== "modal" && fields.type !== "home") throw invalid("view: type");
  const title = (fields.title as { text?: string } | undefined)?.text ?? "";
  if (fields.type === "modal" && (title === "" || [...title].length > TITLE)) throw invalid("view: title");
  if (((fields.private_metadata as string | undefined) ?? "").length > PRIVATE_METADATA)
    throw invalid("view: private_metadata");
  const blocks = checkBlocks(fields.blocks, "view");
  const asks = blocks.some(({ type }) => type === "input");
  if (fields.type === "modal" && asks && fields.submit === undefined) throw invalid("view: submit is missing");
  return fields;
}

export function newView(
  call: Pick<Call, "world">,
  user: string,
  team: string,
  view: unknown,
  parent: string | null,
): FakeView {
  const number = call.world.nextNumber();
  return { id: `V${number}`, hash: `${number}.h`, user, team, view: checkView(view), parent };
}

const shown = ({ id, hash, view, team }: FakeView) => ({ view: { ...view, id, hash, team_id: team } });

export const VIEWS: Record<string, Method> = {
  // The server has exchanged the trigger for its person.
  "views.open"(call) {
    const view = newView(call, String(call.arguments.triggered_by), call.token.team, call.arguments.view, null);
    call.world.views.push(view);
    return shown(view);
  },
  "views.push"(call) {
    const user = String(call.arguments.triggered_by);
    const open = call.world.views.filter((each) => each.user === user);
    if (open.length >= OPEN_VIEWS) throw new SlackError("push_limit_reached");
    const view = newView(call, user, call.token.team, call.arguments.view, open.at(-1)?.id ?? null);
    call.world.views.push(view);
    return shown(view);
  },
  "views.update"(call) {
    const view = call.world.views.find(({ id }) => id === call.arguments.view_id);
    if (view === undefined) throw new SlackError("not_found");
    const { hash } = call.arguments;
    if (hash !== undefined && hash !== view.hash) throw new SlackError("hash_conflict");
    view.view = checkView(call.arguments.view);
    view.hash = `${call.world.nextNumber()}.h`;
    return shown(view);
  },
  "views.publish"(call) {
    const user = String(call.arguments.user_id);
    const view = newView(call, user, call.token.team, call.arguments.view, null);
    if (view.view.type !== "home") throw invalid("view: not a home");
    call.world.homes.set(user, view);
    return shown(view);
  },
};
