/** Puts a file among the downloads of the device. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then, and needs the address no more.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A name as part of that of a file: lower-case ASCII with hyphens. */
export const toFileName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
