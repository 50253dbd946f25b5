import { parseYaml } from './yaml.ts';

/** In a template: a text that whoever edits has to write anew, `{{=Nombre de la red}}`. */
export const MARKED = /\{\{=([^}]*)\}\}/g;

/** A text of a template that must not be published. */
export interface TemplateText {
  /** Its field, without the places in lists: `firms.name`; undefined in the body. */
  readonly field: string | undefined;
  readonly text: string;
}

/** Signs that stand around a marked text while the template is read: of those that no text holds. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const INSIDE = /\uE000([^\uE001]*)\uE001/g;

/**
 * The texts of a template that whoever edits has to write anew.
 *
 * @param source the template
 * @param isProse whether it has front matter and a body
 */
export function listTemplateTexts(source: string, isProse: boolean): readonly TemplateText[] {
  const filled = source.replace(MARKED, `${OPEN}$1${CLOSE}`).replace(/\{\{\w+\}\}/g, 'x');
  const [, yaml = '', ...rest] = isProse ? filled.split(/^---$/m) : ['', filled];
  const inFields = listLeaves(parseYaml(yaml, 1).data).flatMap(({ field, value }) => listMarked(value, field));
  return [...inFields, ...listMarked(rest.join('---'), undefined)];
}

const listMarked = (value: string, field: string | undefined): readonly TemplateText[] =>
  [...value.matchAll(INSIDE)].map(([, text = '']) => ({ field, text }));

function listLeaves(value: unknown, field = ''): readonly { readonly field: string; readonly value: string }[] {
  if (typeof value === 'string') return [{ field, value }];
  if (typeof value !== 'object' || !value) return [];
  if (Array.isArray(value)) return value.flatMap((item) => listLeaves(item, field));
  return Object.entries(value).flatMap(([key, child]) => listLeaves(child, field ? `${field}.${key}` : key));
}

/** A template as an editor gets it, but for its places to fill in. */
export const unmark = (source: string): string => source.replace(MARKED, '$1');
