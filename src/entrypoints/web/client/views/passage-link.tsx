import type { ComponentChildren, JSX } from "preact";
import { usePage } from "./context.ts";

type PassageLinkProps = {
  readonly class: string;
  readonly passageId: string;
  readonly url: string;
  readonly turn: number | null;
  readonly current?: boolean;
  readonly children: ComponentChildren;
};

/** A real link to a passage's address; a plain click opens it here, a click with a key held does what it always does. */
export function PassageLink({ passageId, url, turn, current, children, ...rest }: PassageLinkProps): JSX.Element {
  const { navigation } = usePage();
  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigation.open({ passageId, turn });
  }
  return (
    <a
      class={rest.class}
      href={url}
      data-passage={passageId}
      aria-current={current === true ? "true" : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
