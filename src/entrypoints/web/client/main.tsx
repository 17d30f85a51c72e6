import { render } from "preact";
import { webMessages } from "../../../core/messages/en/web.ts";
import { createKey } from "./server/key.ts";
import { createServer } from "./server/server.ts";
import { createAssistant } from "./state/assistant.ts";
import { createNavigation } from "./state/navigation.ts";
import { PageContext } from "./views/context.ts";
import { Page } from "./views/page.tsx";

const key = createKey(sessionStorage);
const assistant = createAssistant(createServer(key.sendWith((address, options) => fetch(address, options))));
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
