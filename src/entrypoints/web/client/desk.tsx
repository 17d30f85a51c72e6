import { render } from "preact";
import { deskMessagesIn } from "./desk/messages.ts";
import { createDeskServer } from "./desk/server/desk-server.ts";
import { DeskContext } from "./desk/views/context.ts";
import { DeskPage } from "./desk/views/desk-page.tsx";
import { createKey } from "./server/key.ts";
import { createPageLanguage } from "./state/page-language.ts";
import { createTabStorage } from "./tab-storage.ts";
import { directionOf } from "./views/direction.ts";

/** A function, since a file of messages that shares code with this one would wait for its end. */
async function start(): Promise<void> {
  const storage = createTabStorage(window);
  const key = createKey(storage);
  const language = createPageLanguage(storage, navigator.languages, () => location.reload());
  const { language: spoken, messages } = await deskMessagesIn(language.current);
  document.documentElement.lang = spoken;
  document.documentElement.dir = directionOf(spoken);
  const server = createDeskServer(
    key.sendWith((address, options) => fetch(address, options)),
    spoken,
  );
  const root = document.getElementById("page");
  if (root === null) throw new Error("desk.html has lost its #page.");
  render(
    <DeskContext.Provider value={{ server, key, language, spoken, messages }}>
      <DeskPage />
    </DeskContext.Provider>,
    root,
  );
}

void start();
