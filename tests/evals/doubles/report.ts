import { type Column, renderTable } from "../../../src/entrypoints/cli/terminal/table.ts";

/** A figure that must be reached. */
export type Target = {
  readonly name: string;
  readonly measured: string;
  readonly limit: string;
  readonly met: boolean;
};

export type Section = {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** What the tables do not say, a line each. */
  readonly remarks: readonly string[];
  readonly targets: readonly Target[];
};

const WIDTH = 120;
/** Remarks of one section that are shown where not all are asked for. */
const MOST_REMARKS = 12;

export function renderSection({ title, columns, rows, remarks }: Section, showsAll: boolean): string[] {
  const shown = remarks.slice(0, showsAll ? remarks.length : MOST_REMARKS).map((remark) => `  ${remark}`);
  const more = remarks.length - shown.length;
  return ["", title, ...renderTable(columns, rows, WIDTH), ...shown, ...(more > 0 ? [`  … and ${more} more`] : [])];
}

export function renderTargets(targets: readonly Target[]): string[] {
  const columns = [
    { heading: "target" },
    { heading: "measured", side: "right" as const },
    { heading: "limit", side: "right" as const },
    { heading: "" },
  ];
  return [
    "",
    "Targets",
    ...renderTable(
      columns,
      targets.map(({ name, measured, limit, met }) => [name, measured, limit, met ? "met" : "MISSED"]),
      WIDTH,
    ),
  ];
}

export function count(heading: string): Column {
  return { heading, side: "right", fixed: true };
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}
