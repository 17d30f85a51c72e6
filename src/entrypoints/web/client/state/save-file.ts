/** Hands a file to the reader, which was fetched with a key and so has no address of its own. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it behind this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
