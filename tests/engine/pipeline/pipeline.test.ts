import { describe, expect, it } from 'vitest';
import { isNative } from '#integrations/nativeEngine.ts';
import { loadProject } from '#pipeline.ts';
import { copyProject } from '../support/project.ts';

describe('a project', () => {
  it('without problems becomes a site, under the path that is asked for', async () => {
    const { root } = copyProject();
    const { site, problems } = await loadProject(root, { base: '/sub/' });
    expect(problems).toEqual([]);
    expect(site?.config.base).toBe('/sub/');
    expect((await loadProject(root)).site?.config.base).toBe('/');
  });

  it('with a problem becomes none', async () => {
    const project = copyProject();
    project.write('data/glossary/otra.yaml', 'term: Otra\n');
    const { site, problems } = await loadProject(project.root);
    expect(site).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  it('is read as it is now, its configuration too', async () => {
    const project = copyProject();
    expect((await loadProject(project.root)).site?.config.publisher).toBe('Instituto Loma Verde');
    project.edit('src/site.config.ts', 'Instituto Loma Verde', 'Otra casa');
    expect((await loadProject(project.root)).site?.config.publisher).toBe('Otra casa');
  });
});

describe('a file of the engine', () => {
  it('is read by Node, unless it holds components or runs in the browser too', () => {
    for (const filePath of ['views/site.ts', 'kinds/network/view.ts', 'pipeline.ts', 'site.config.ts'])
      expect(isNative(filePath), filePath).toBe(true);
    for (const filePath of ['client/search/page.ts', 'components/href.ts', 'pages/_charts.ts', 'words/search.ts'])
      expect(isNative(filePath), filePath).toBe(false);
    for (const filePath of ['content.config.ts', 'layouts/Page.astro', 'styles/trama.css'])
      expect(isNative(filePath), filePath).toBe(false);
  });
});
