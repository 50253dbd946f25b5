import { describe, expect, it } from 'vitest';
import { viewNotesOf } from '#views/notes.ts';
import { readSite } from '../guides/site.ts';
import { copyProject, type TestProject } from '../support/project.ts';

const CLUSTER = 'data/clusters/el-llano.yaml';

/** Titles of the notes that the page of the cluster of El Llano shows, after an edit of La Loma. */
function titlesOf(edit: (project: TestProject) => void): string[] {
  const project = copyProject();
  edit(project);
  const site = readSite(project.root);
  const cluster = site.records.get('cluster', 'el-llano');
  return viewNotesOf(site, cluster, cluster.noteIds).map(({ title }) => title);
}

const ofFiguresAlone = (project: TestProject) =>
  project.edit('data/notes/lanas-aparte.yaml', 'figures:', 'isOfFiguresAlone: true\nfigures:');
const LINE = 'description:\n';

describe('notes of a page', () => {
  it('are those that its record names', () => {
    expect(titlesOf(() => undefined)).toHaveLength(1);
  });

  it('leave out one of figures alone where none of them is shown', () => {
    expect(titlesOf(ofFiguresAlone)).toEqual([]);
  });

  it('hold it where a text of the record shows one of them', () => {
    const shown = titlesOf((project) => {
      ofFiguresAlone(project);
      project.edit(CLUSTER, LINE, `${LINE}  - Con lanas fue <Cifra de="crecimiento/con-lanas" />.\n`);
    });
    expect(shown).toHaveLength(1);
  });
});
