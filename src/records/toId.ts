/** The nearest well-formed id to a name: no accents, lower case, hyphens. */
export function toId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
