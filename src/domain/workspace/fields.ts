import { REMOVED, type CellValue } from './cells.ts';

/** What a field takes. Texts have a greatest length, so that nothing that comes from elsewhere fills a device. */
export type FieldForm =
  | { readonly type: 'text'; readonly most: number }
  | { readonly type: 'day' }
  | { readonly type: 'flag' }
  | { readonly type: 'number'; readonly least: number; readonly most: number; readonly decimals: number }
  | { readonly type: 'choice'; readonly of: readonly string[] }
  /** A small picture, as {@link isPicture} says. */
  | { readonly type: 'picture' };

/** A field of a tool. */
export interface FieldDeclaration {
  /** Its path; `*` stands for an id: `firm, an id, name`. */
  readonly path: string;
  readonly form: FieldForm;
  /** Whether it tells of a person, how to reach one, or of what a firm owes and pays: it never goes into a link. */
  readonly personal?: true;
}

/** Whether a path is one of a field. */
export function isOfField(path: string, { path: pattern }: Pick<FieldDeclaration, 'path'>): boolean {
  // Most fields differ in their first letter: no path is cut for those.
  if (pattern[0] !== '*' && pattern[0] !== path[0]) return false;
  const parts = path.split('/');
  const wanted = pattern.split('/');
  return parts.length === wanted.length && wanted.every((part, place) => part === '*' || part === parts[place]);
}

/** Whether a value is one that a field takes; what was emptied always is. */
export function takes(form: FieldForm, value: CellValue): boolean {
  if (value === null) return true;
  switch (form.type) {
    case 'text':
      return typeof value === 'string' && value.length <= form.most;
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && form.of.includes(value);
    case 'picture':
      return typeof value === 'string' && isPicture(value);
    case 'number':
      return (
        typeof value === 'number' &&
        value >= form.least &&
        value <= form.most &&
        Number(value.toFixed(form.decimals)) === value
      );
  }
}

/** Most letters of a picture. */
export const MOST_PICTURE_LETTERS = 90_000;

/**
 * Whether a text is a small JPEG or WebP picture as a `data:` address: by its name, by how its bytes begin, and by
 * holding nothing but signs of base64. So nothing that a browser would run, ask for or unfold is ever shown.
 */
export const isPicture = (value: string): boolean =>
  value.length <= MOST_PICTURE_LETTERS &&
  /^data:image\/(?:jpeg;base64,\/9j\/|webp;base64,UklGR)[A-Za-z0-9+/]+={0,2}$/.test(value);

/** Whether a text is a day of the calendar: `YYYY-MM-DD`. */
export const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;

/** The field by which rows of a list are there or were taken away. */
export const removalOf = (list: string): FieldDeclaration => ({ path: `${list}/*/${REMOVED}`, form: { type: 'flag' } });
