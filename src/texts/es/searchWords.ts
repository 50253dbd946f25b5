import type { SearchGroup } from '../searchGroups.ts';

/**
 * Words by which visitors ask for what every site of Trama has. They are only in the index of the search, and never
 * shown.
 */
export const searchWords = {
  /** What the search finds beside records, as the group in which it shows. */
  kinds: { filtered: 'Lista', figure: 'Cifra' },
  /** The groups in which the kinds stand in the results, and by which the empty search offers them. */
  groups: {
    stories: 'Programa e historias',
    method: 'Método y lecciones',
    results: 'Resultados y datos',
    guides: 'Guías e instrumentos',
    words: 'Palabras y fuentes',
  } as Readonly<Record<SearchGroup, string>>,
  /** What can be taken away from a page of each kind. */
  dataFiles: 'descargar CSV Excel XLSX JSON',
  formats: 'descargar formato plantilla Word ODT Excel imprimir llenar',
  /** How visitors ask for all the forms, and say of none what it is for. */
  formatsAsked: [
    'plantillas en Excel',
    'plantillas en Word',
    'fichas para descargar',
    'fichas para llenar',
    'formatos para descargar',
    'formatos en blanco',
    'formularios',
    'modelos de documentos',
    'hojas para imprimir',
    'documentos editables',
  ],
  guides: 'PDF EPUB guía descargar imprimir',
  /** Places in order, as people say and write them: «fase tres», «tercera fase», «fase III». */
  places: [
    ['uno', 'primera', 'I'],
    ['dos', 'segunda', 'II'],
    ['tres', 'tercera', 'III'],
    ['cuatro', 'cuarta', 'IV'],
    ['cinco', 'quinta', 'V'],
    ['seis', 'sexta', 'VI'],
    ['siete', 'séptima', 'VII'],
    ['ocho', 'octava', 'VIII'],
  ] as readonly (readonly [number: string, ordinal: string, roman: string])[],
};
