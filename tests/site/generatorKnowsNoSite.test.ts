import { describe, expect, it } from 'vitest';
import siteConfig from '../../src/site.config.ts';
import { readProject } from '#records/read.ts';
import { root } from '../engine/support/project.ts';
import { listLiterals } from './support/literals.ts';

/**
 * The generator knows no site: no id of what the first one holds stands as a whole text in its code, nor as a part of
 * an address. These are words that it needs by itself, each with the reason.
 */
const OWN_WORDS: Readonly<Record<string, string>> = {
  acerca: 'address of the page on the site itself',
  actividades: 'name of a kind for editors, plural; anchor of the activities',
  actividad: 'name of a kind for editors',
  articulador: 'a part of the workspace, in its address',
  aliado: 'name of a kind for editors',
  cluster: 'name of a kind',
  cofinanciamiento: 'a part of the workspace, in its address',
  concurso: 'a part of the workspace, in its address',
  conglomerado: 'name of a kind for editors; a filter',
  componente: 'a filter of indicators, in their addresses',
  confianza: 'anchor of a heading',
  contexto: 'anchor of a heading',
  diagnostico: 'a part of the workspace, in its address and in the names of its files',
  empresas: 'a word that follows a number, in the search for loose figures',
  estado: 'a filter of indicators, in their addresses',
  evento: 'name of a kind for editors',
  eventos: 'address of a list',
  feria: 'a part of the workspace, in its address',
  fila: 'a word of the page of a dataset',
  maximo: 'a word in the name of the column where a span ends',
  indicador: 'name of a kind for editors; an attribute of their list',
  indicadores: 'anchor of the list of indicators',
  julio: 'a month',
  'linea-de-tiempo': 'name of the chart that is made of events',
  lugar: 'attribute of a component of the prose',
  manual: 'name of a kind',
  mediana: 'word of a formula',
  mes: 'a month, in a sentence',
  meses: 'a word that follows a number of months',
  meta: 'a class of the styles',
  metodo: 'anchor of a heading',
  orden: 'parameter in the address of the search',
  programa: 'address of a section that every site has',
  promedio: 'word of a formula',
  publico: 'a filter of lessons, in their addresses',
  red: 'name of a kind for editors',
  redes: 'address of a list',
  texto: 'name of a type for readers',
  tipo: 'a filter of the search',
  total: 'a part of a sheet',
  video: 'first word of a media type',
  unidad: 'parameter in the address of a form to fill in; a column of the record of acts',
};

/** What the places, networks, institutions and the method of the first site are called. */
function listNames(): readonly string[] {
  const names = readProject(root).records.flatMap(({ kind, data }) => {
    const { name = '', shortName = '' } = data as { readonly name?: string; readonly shortName?: string };
    return ['cluster', 'network', 'ally'].includes(kind) ? [name, shortName] : [];
  });
  return [...names, siteConfig.methodName].filter((name) => name.length > 3);
}

/** Every id of the content: of records, of entries of vocabularies, of what datasets declare. */
function listIds(): ReadonlySet<string> {
  const ids = readProject(root).records.flatMap(({ kind, id, data }) => {
    const lists = data as Readonly<Record<string, readonly { readonly id: string }[] | undefined>>;
    if (kind === 'vocabulary') return (lists['entries'] ?? []).map((entry) => entry.id);
    const declared = kind === 'dataset' ? ['columns', 'measures', 'charts'] : [];
    const { readings = [] } =
      (data as { readonly readingSet?: { readonly readings?: { readonly id: string }[] } }).readingSet ?? {};
    return [id, ...[...declared.flatMap((list) => lists[list] ?? []), ...readings].map((item) => item.id)];
  });
  return new Set(ids);
}

describe('the code of the generator', () => {
  const ids = listIds();
  const literals = listLiterals(root, ['src', 'scripts']).filter(
    ({ file }) => !file.startsWith('src/content/') && file !== 'src/site.config.ts',
  );
  const found = literals.filter(({ value }) => ids.has(value));

  it('names no id of what the first site holds', () => {
    const places = found
      .filter(({ value }) => !(value in OWN_WORDS))
      .map(({ file, line, value }) => `${file}:${line} ${value}`);
    expect(places).toEqual([]);
  });

  it('says no name of what the first site holds', () => {
    const names = listNames().map((name) => ` ${name} `);
    const places = literals.flatMap(({ file, line, value }) => {
      const words = ` ${value.replace(/[^\p{L}\d]+/gu, ' ')} `;
      return names.filter((name) => words.includes(name)).map((name) => `${file}:${line}${name}`);
    });
    expect(places).toEqual([]);
  });

  it('needs every exception', () => {
    const values = new Set(found.map(({ value }) => value));
    expect(Object.keys(OWN_WORDS).filter((word) => !values.has(word))).toEqual([]);
  });
});
