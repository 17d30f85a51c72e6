/** The page of a passage on this server. */
export function passageUrl(id: string): string {
  return `/passages/${id.split("/").map(encodeURIComponent).join("/")}`;
}
