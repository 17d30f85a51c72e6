import { render } from "preact";
import { webMessages } from "../../../core/messages/en/web.ts";
import { createKey } from "./server/key.ts";
import { createServer } from "./server/server.ts";
import { createAssistant } from "./state/assistant.ts";
import { createKeptConversation } from "./state/kept-conversation.ts";
import { createNavigation } from "./state/navigation.ts";
import { initialState } from "./state/state.ts";
import { createTabStorage } from "./tab-storage.ts";
import { PageContext } from "./views/context.ts";
import { Page } from "./views/page.tsx";

const storage = createTabStorage(window);
const key = createKey(storage);
const server = createServer(key.sendWith((address, options) => fetch(address, options)));
const conversation = createKeptConversation(storage);
const assistant = createAssistant(server, conversation.restore(initialState));
assistant.subscribe(() => conversation.keep(assistant.state()));
const navigation = createNavigation(window, assistant);
const root = document.getElementById("page");
if (root === null) throw new Error("index.html has lost its #page.");

assistant.fetchLibrary();
navigation.follow();
render(
  <PageContext.Provider value={{ assistant, navigation, key, messages: webMessages }}>
    <Page />
  </PageContext.Provider>,
  root,
);
