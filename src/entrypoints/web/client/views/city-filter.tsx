import type { JSX } from "preact";
import type { CityReply } from "../server/replies.ts";
import { CityMark } from "./city-mark.tsx";
import { usePage } from "./context.ts";

/** More cities than this are a list to choose from instead of buttons side by side. */
const MOST_BUTTONS = 5;

type CityFilterProps = { readonly cities: readonly CityReply[]; readonly city: string | null };

export function CityFilter({ cities, city }: CityFilterProps): JSX.Element | null {
  const { assistant, messages } = usePage();
  const { legend, all, allCities } = messages.cityFilter;
  if (cities.length < 2) return null;

  if (cities.length > MOST_BUTTONS) {
    return (
      <label class="city-list">
        {legend}{" "}
        <select value={city ?? ""} onChange={(event) => assistant.chooseCity(event.currentTarget.value || null)}>
          <option value="">{allCities}</option>
          {cities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    );
  }

  const choices = [{ id: null, name: all }, ...cities];
  return (
    <fieldset class="city-filter">
      <legend class="visually-hidden">{legend}</legend>
      {choices.map(({ id, name }) => (
        <label key={id ?? ""} class="city-choice">
          <input
            type="radio"
            name="city"
            checked={city === id}
            aria-label={id === null ? allCities : undefined}
            onChange={() => assistant.chooseCity(id)}
          />
          <span>
            {id === null ? null : <CityMark city={id} />}
            {name}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
