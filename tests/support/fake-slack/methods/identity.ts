import type { Method } from "../call.ts";
import { checkBlocks } from "../check-blocks.ts";

export const IDENTITY: Record<string, Method> = {
  "auth.test": ({ token, origin }) => ({
    url: `${origin}/`,
    team: token.team,
    team_id: token.team,
    user: "three-cities",
    user_id: token.botUser,
    bot_id: "B0THREECITIES",
    app_id: "A0THREECITIES",
    is_enterprise_install: false,
  }),
  "blocks.validate"({ arguments: { blocks } }) {
    checkBlocks(blocks, "message");
    return {};
  },
};
