import { FIGURE, FILTERED, nameKind, SECTION, type QuickKind } from '#domain/search/quickIndex.ts';
import { searchWords } from '#texts/es/searchWords.ts';
import { kinds, listKindsWith } from '#kinds/index.ts';

/** What belongs to no kind of record, by its Spanish name. */
const OTHERS: readonly QuickKind[] = [
  { ...nameKind('Sección'), id: SECTION, worth: 0.05, early: 0 },
  { ...nameKind('Lista'), id: FILTERED, worth: -0.1, early: 1 },
  {
    ...nameKind('Cifra'),
    id: FIGURE,
    worth: -0.15,
    intents: { figure: 0.6, amount: 0.4 },
    early: 11,
  },
];

/** A kind of entry as the search weighs it, by its Spanish name. @throws for a name that no kind has */
export function quickKind(name: string): QuickKind {
  const all = [
    ...OTHERS,
    ...listKindsWith('search').map((id): QuickKind => {
      const { group, ...weights } = kinds[id].search;
      return { id, name: kinds[id].words.es.name, ...weights, group: searchWords.groups[group] };
    }),
  ];
  const found = all.find((kind) => kind.name === name);
  if (!found) throw new Error(`No kind is called «${name}».`);
  return found;
}
