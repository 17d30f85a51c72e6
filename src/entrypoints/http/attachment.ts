/** A file to be kept: its name in ASCII for old clients, and as it is (RFC 6266, section 5). */
export function attachment(title: string, extension: string): string {
  const name = `${title.replaceAll(/[\s\p{C}\\/:*?"<>|]+/gu, " ").trim() || "quiz"}.${extension}`;
  const ascii = name.replaceAll(/[^\x20-\x7e]+/gu, "_");
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
