import { kinds, type Kind } from './index.ts';

/** The name of a record in lists: the field that its kind declares. @param data its fields */
export function titleIn(kind: Kind, data: object): string {
  return String((data as Readonly<Record<string, unknown>>)[kinds[kind].title] ?? '');
}
