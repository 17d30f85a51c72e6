import type { FastifyReply } from "fastify";
import type { PngDrawing } from "../../core/figures/png-drawing.ts";
import { httpMessages } from "../../core/messages/en/http.ts";
import { attachment } from "./attachment.ts";
import { HttpProblem } from "./http-problem.ts";

/** A chart with its table, ready to be made into files. */
export type Charted = {
  readonly name: string;
  readonly svg: () => string;
  readonly csv: () => string;
};

export type ChartFormat = keyof typeof MEDIA_TYPES;

export const MEDIA_TYPES = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
} as const;

/** @throws HttpProblem png_unavailable (501) where this installation cannot draw one */
export async function sendChart(
  reply: FastifyReply,
  { name, svg, csv }: Charted,
  format: ChartFormat,
  drawPng: PngDrawing,
): Promise<FastifyReply> {
  const bytes = format === "png" ? await drawPng(svg()) : Buffer.from(format === "svg" ? svg() : csv());
  if (bytes === null) throw new HttpProblem("png_unavailable", httpMessages.pngUnavailable);
  void reply.header("content-type", MEDIA_TYPES[format]);
  if (format === "csv") void reply.header("content-disposition", attachment(name, format));
  return reply.send(Buffer.from(bytes));
}

/** Where the files of a chart are, in a language. */
export function chartFiles(address: string, language: string) {
  const at = (file: string) => `${address}/${file}?language=${language}`;
  return { svg: at("chart.svg"), png: at("chart.png"), csv: at("table.csv") };
}
