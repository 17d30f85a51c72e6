import type { JSX } from "preact";
import { sectionGroups } from "../state/sections.ts";
import type { Library } from "../state/state.ts";
import { usePage } from "./context.ts";

type SectionFilterProps = {
  readonly library: Library;
  readonly city: string | null;
  readonly section: string | null;
};

/** The sections of the chosen city, or of each, one of which can be looked in alone. */
export function SectionFilter({ library, city, section }: SectionFilterProps): JSX.Element | null {
  const { assistant, messages } = usePage();
  const { legend, all, others } = messages.sectionFilter;
  const groups = sectionGroups(library, city);
  if (groups.length === 0) return null;
  const nameOf = (id: string | null): string => library.cities.find((each) => each.id === id)?.name ?? others;
  return (
    <select
      class="section-list"
      aria-label={legend}
      value={section ?? ""}
      onChange={(event) => assistant.chooseSection(event.currentTarget.value || null)}
    >
      <option value="">{all}</option>
      {groups.map((group) => (
        <optgroup key={group.city ?? ""} label={nameOf(group.city)}>
          {group.sections.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
