/** The code by which Slack refused a call, such as `channel_not_found`; null for failures of any other kind. */
export function slackErrorOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("data" in error)) return null;
  const { data } = error;
  if (typeof data !== "object" || data === null || !("error" in data)) return null;
  return typeof data.error === "string" ? data.error : null;
}
