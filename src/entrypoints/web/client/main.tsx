import { render } from "preact";
import { DEFAULT_LANGUAGE } from "../../../core/language.ts";
import { webMessagesIn } from "./messages.ts";
import { createKey } from "./server/key.ts";
import { createServer } from "./server/server.ts";
import { answerOfAddress } from "./state/address.ts";
import { createAssistant } from "./state/assistant.ts";
import { createKeptConversation } from "./state/kept-conversation.ts";
import { createDraft } from "./state/draft.ts";
import { drawId } from "./state/draw-id.ts";
import { createNavigation } from "./state/navigation.ts";
import { createPageLanguage } from "./state/page-language.ts";
import { createPastConversations } from "./state/past-conversations.ts";
import { initialState } from "./state/state.ts";
import { voterIn } from "./state/voter.ts";
import { createDeviceStorage } from "./device-storage.ts";
import { createTabStorage } from "./tab-storage.ts";
import { PageContext } from "./views/context.ts";
import { directionOf } from "./views/direction.ts";
import { Page } from "./views/page.tsx";

/** A function, since a file of messages that shares code with this one would wait for its end. */
async function start(): Promise<void> {
  const storage = createTabStorage(window);
  const key = createKey(storage);
  const language = createPageLanguage(storage, navigator.languages, () => location.reload());
  const spoken = await webMessagesIn(language.current);
  document.documentElement.lang = spoken.language;
  document.documentElement.dir = directionOf(spoken.language);
  const server = createServer(
    key.sendWith((address, options) => fetch(address, options)),
    language.current === DEFAULT_LANGUAGE ? null : language.current,
    window,
  );
  const conversation = createKeptConversation(storage);
  const shared = answerOfAddress(location.pathname);
  const begun = shared === null ? conversation.restore(initialState) : initialState;
  const assistant = createAssistant(server, begun, () => voterIn(storage, drawId));
  const past = createPastConversations({
    device: createDeviceStorage(window),
    tab: storage,
    now: () => new Date(),
    draw: drawId,
    begun,
    linked: shared,
  });
  assistant.subscribe(() => {
    conversation.keep(assistant.state());
    past.keep(assistant.state());
  });
  const navigation = createNavigation(window, assistant);
  const root = document.getElementById("page");
  if (root === null) throw new Error("index.html has lost its #page.");

  assistant.fetchLibrary();
  if (shared !== null) assistant.openAnswer(shared);
  navigation.follow();
  render(
    <PageContext.Provider
      value={{ assistant, navigation, draft: createDraft(storage), past, key, language, messages: spoken.messages }}
    >
      <Page />
    </PageContext.Provider>,
    root,
  );
}

void start();
