/** The size of a file as GOV.UK writes it: “850 B”, “18 KB”, “1.2 MB”. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  // From here on, rounded to kilobytes, it would read “1000 KB”.
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
