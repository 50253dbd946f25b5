import type { CountedName } from '../names.ts';

const ending = ({ gender }: CountedName): string => (gender === 'feminine' ? 'as' : 'os');
const each = ({ gender }: CountedName): string => (gender === 'feminine' ? 'las' : 'los');

/** What the explorer of a set of readings says. Travels to the browser with it. */
export const explorer = {
  sets: 'Conjuntos listos',
  asSource: 'Como la fuente',
  withData: (rows: CountedName) => `Tod${ending(rows)} ${each(rows)} que tienen dato`,
  withoutTopTwo: (rows: CountedName) => `Sin ${each(rows)} dos más alt${ending(rows)}`,
  only: (group: string) => `Solo ${group}`,
  mean: 'Promedio simple',
  median: 'Mediana',
  weightedMean: (weight: string) => `Promedio según ${weight}`,
  chosen: (count: number, rows: CountedName) =>
    count === 1
      ? `1 ${rows.one} elegid${rows.gender === 'feminine' ? 'a' : 'o'}`
      : `${count} ${rows.other} elegid${ending(rows)}`,
  meetTarget: (count: number, target: string, ascending: boolean) =>
    ascending
      ? `, ${count} ${count === 1 ? 'llega' : 'llegan'} a la meta de ${target}`
      : `, ${count} no ${count === 1 ? 'pasa' : 'pasan'} la meta de ${target}, que es un máximo`,
  choose: (rows: CountedName) => `. Marque o quite ${rows.other}:`,
  target: (text: string) => `Meta: ${text}`,
};
