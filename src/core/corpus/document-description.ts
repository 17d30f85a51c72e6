import { CORPUS_PROBLEMS as problems } from "../messages/en/corpus-problems.ts";
import { createCityNames } from "./city-names.ts";
import type { City } from "./city.ts";
import { type CorpusProblem, type ReportProblem, reportInto } from "./corpus-problem.ts";
import { type DocumentDescription, documentSchema } from "./schemas.ts";
import type { SourceFile } from "./source-file.ts";
import { readSourceText } from "./source-text.ts";
import { checkYaml, parseYaml, type YamlSource } from "./yaml-source.ts";

/** A document.yaml as it is meant, with the line of each part in it. */
export type CheckedDescription = Omit<DocumentDescription, "cities"> & {
  readonly cities: readonly City[];
  readonly lineOfPart: (part: string) => number;
};

/** Reads a document.yaml strictly; its faults are added to the problems. Null when its schema does not hold. */
export function checkDescription(file: SourceFile, found: CorpusProblem[]): CheckedDescription | null {
  const report = reportInto(found, file.path);
  const text = readSourceText(file);
  if (text.problem !== undefined) {
    report(text.problem.line, text.problem);
    return null;
  }
  const source = parseYaml(text.text, 1, report);
  const description = source === null ? null : checkYaml(source, documentSchema, report);
  if (source === null || description === null) return null;

  const cities = (description.cities ?? []).map((city) => ({
    id: city.id,
    name: city.name,
    country: city.country ?? null,
    names: city.names ?? [],
  }));
  reportTwice(description.parts, (part, index) => report(source.lineOf(["parts", index]), problems.partTwice(part)));
  reportTwice(
    cities.map((city) => city.id),
    (city, index) => report(source.lineOf(["cities", index, "id"]), problems.cityTwice(city)),
  );
  reportSharedNames(cities, source, report);
  return {
    ...description,
    cities,
    parts: [...new Set(description.parts)],
    lineOfPart: (part) => source.lineOf(["parts", description.parts.indexOf(part)]),
  };
}

function reportTwice(ids: readonly string[], report: (id: string, index: number) => void): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) report(id, index);
  });
}

/** A name that means another city's already would be answered for the wrong one. */
function reportSharedNames(cities: readonly City[], source: YamlSource, report: ReportProblem): void {
  cities.forEach((city, index) => {
    const earlier = createCityNames(cities.slice(0, index));
    for (const name of [city.name, ...city.names]) {
      const [mention] = earlier.find(name);
      const isWhole = mention !== undefined && mention.start === 0 && mention.end === name.length;
      if (isWhole && mention.city !== city.id) {
        report(source.lineOf(["cities", index]), problems.sharedCityName(name, mention.city));
      }
    }
  });
}
