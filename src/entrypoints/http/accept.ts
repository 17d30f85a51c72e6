/** Whether a client asks for server-sent events: it names them, and does not like JSON better. */
export function prefersEventStream(accept: string | undefined): boolean {
  const ranges = (accept ?? "").split(",").map(mediaRange);
  const stream = ranges.findIndex(({ type }) => type === "text/event-stream");
  const json = ranges.findIndex(({ type }) => type === "application/json");
  const streamQuality = ranges[stream]?.quality ?? 0;
  const jsonQuality = ranges[json]?.quality ?? 0;
  if (streamQuality === 0) return false;
  return streamQuality === jsonQuality ? stream < json : streamQuality > jsonQuality;
}

/** `text/event-stream;q=0.5`, RFC 9110, section 12.5.1; a weight that is none counts as 1. */
function mediaRange(range: string): { type: string; quality: number } {
  const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return { type, quality: Number.isNaN(quality) ? 1 : quality };
}
