import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listCitationMeta } from '#domain/citationMeta.ts';
import { toBibtex, toCitationCff, toCslJson, toRis, type CitedWork } from '#publishers/citations.ts';
import { describeSite, listWorks } from '#publishers/works.ts';
import { openBook } from '#texts/book.ts';
import { loadPublication } from './support/publication.ts';

const words = openBook('es-PE').t.citation;
const work: CitedWork = {
  key: 'caso-uno',
  isDataset: false,
  title: 'Ventas & costos: 100% {de} las_redes #1',
  publisher: 'Casa & Compañía',
  siteName: 'Trama',
  edition: '2026.1',
  publishedOn: '2026-11',
  language: 'es-PE',
  url: 'https://a.org/casos/uno_dos/',
};

describe('BibTeX', () => {
  it('keeps names and titles as written, and gives TeX no commands', () => {
    const entry = toBibtex(work, words);
    expect(entry).toContain('author = {{Casa \\& Compañía}},');
    expect(entry).toContain('title = {{Ventas \\& costos: 100\\% \\{de\\} las\\_redes \\#1}},');
    expect(entry).toContain('url = {https://a.org/casos/uno_dos/},');
    expect(entry).toMatch(/^@misc\{caso-uno-2026\.1,\n[\s\S]*\n\}\n$/);
  });

  it('says only as much of a date as is known', () => {
    expect(toBibtex(work, words)).toContain('month = {11},');
    expect(toBibtex({ ...work, publishedOn: '2026' }, words)).not.toContain('month');
  });

  it('speaks the language of the site, and names it to TeX', () => {
    const entry = toBibtex({ ...work, isDataset: true }, openBook('en-GB').t.citation);
    expect(entry).toContain('howpublished = {Trama, edition 2026.1. Dataset},');
    expect(entry).toContain('langid = {british}');
  });
});

describe('RIS', () => {
  it('is lines of a tag and a value, from TY to ER', () => {
    const lines = toRis(work).split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines).toContain('DA  - 2026/11//');
    expect(toRis({ ...work, isDataset: true })).toMatch(/^TY {2}- DATA/);
  });

  it('lets no title break its lines', () => {
    expect(toRis({ ...work, title: 'a\nER  - \nb' })).toContain('TI  - a ER - b\r\n');
  });
});

describe('CSL-JSON', () => {
  it('is a list of one item with the date in parts', () => {
    expect(toCslJson(work)).toEqual([
      {
        id: 'caso-uno',
        type: 'webpage',
        title: work.title,
        author: [{ literal: work.publisher }],
        publisher: work.publisher,
        'container-title': 'Trama',
        edition: '2026.1',
        issued: { 'date-parts': [[2026, 11]] },
        language: 'es-PE',
        URL: work.url,
      },
    ]);
    expect(toCslJson({ ...work, isDataset: true })).toMatchObject([{ type: 'dataset', version: '2026.1' }]);
  });
});

describe('CITATION.cff', () => {
  it('is YAML with the fields that the format asks for, whatever the texts hold', () => {
    const cff = parse(
      toCitationCff(
        {
          title: 'Uno: "dos" #3',
          abstract: '- a\n- b',
          publisher: 'Casa: y más',
          edition: '2026.10',
          publishedOn: '2026-11',
          licence: 'CC-BY-4.0',
          url: 'https://a.org/',
          keywords: ['sí', 'no'],
        },
        words,
      ),
    ) as Record<string, unknown>;
    expect(cff).toEqual({
      'cff-version': '1.2.0',
      message: words.askToCite,
      type: 'dataset',
      title: 'Uno: "dos" #3',
      authors: [{ name: 'Casa: y más' }],
      abstract: '- a - b',
      version: '2026.10',
      'date-released': '2026-11-01',
      license: 'CC-BY-4.0',
      url: 'https://a.org/',
      keywords: ['sí', 'no'],
    });
  });
});

describe('the works of the site', () => {
  it('are its datasets, cases, lessons and phases, each by a key of its own', async () => {
    const publication = await loadPublication();
    const works = listWorks(publication);
    expect(new Set(works.map(({ key }) => key)).size).toBe(works.length);
    expect(works).toHaveLength(
      (['dataset', 'case', 'lesson', 'phase'] as const).reduce(
        (sum, kind) => sum + publication.records.list(kind).length,
        0,
      ),
    );
    expect(works.find(({ key }) => key === 'datos-crecimiento')?.url).toBe(publication.urlOf('/datos/crecimiento/'));
    expect(describeSite(publication).keywords).toContain('Ventas');
  });

  it('carry meta tags with the date as indexes read it', () => {
    expect(Object.fromEntries(listCitationMeta({ ...work, publishedOn: '2026-11-21' }))).toEqual({
      citation_title: work.title,
      citation_author: work.publisher,
      citation_publisher: work.publisher,
      citation_publication_date: '2026/11/21',
      citation_language: 'es',
      citation_public_url: work.url,
    });
  });
});
