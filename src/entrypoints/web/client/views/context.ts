import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { WebMessages } from "../../../../core/messages/en/web.ts";
import type { Draft } from "../state/draft.ts";
import type { Key } from "../server/key.ts";
import type { Assistant } from "../state/assistant.ts";
import type { PageLanguage } from "../state/page-language.ts";
import type { Navigation } from "../state/navigation.ts";
import type { PastConversations } from "../state/past-conversations.ts";
import type { State } from "../state/state.ts";

/** What every view may use: what can be done, where one is, and the words. */
export type PageParts = {
  readonly assistant: Assistant;
  readonly navigation: Navigation;
  readonly draft: Draft;
  readonly past: PastConversations;
  readonly key: Key;
  readonly language: PageLanguage;
  readonly messages: WebMessages;
};

export const PageContext = createContext<PageParts | null>(null);

export function usePage(): PageParts {
  const parts = useContext(PageContext);
  if (parts === null) throw new Error("A view stands outside of PageContext.");
  return parts;
}

/** The page's state; the view renders again when it changes. */
export function usePageState(): State {
  const { assistant } = usePage();
  const [state, setState] = useState(assistant.state());
  useEffect(() => {
    setState(assistant.state());
    return assistant.subscribe(() => setState(assistant.state()));
  }, [assistant]);
  return state;
}

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const update = (): void => setHolds(media.matches);
    update();
    media.addEventListener("change", update);
    return () => media.removeEventListener("change", update);
  }, [query]);
  return holds;
}
