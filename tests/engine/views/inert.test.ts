import { beforeAll, describe, expect, it } from 'vitest';
import { checkProject } from '#check/check.ts';
import { openAddress } from '#domain/openAddress.ts';
import { loadProject } from '#pipeline.ts';
import { viewProse } from '#views/prose.ts';
import type { Site } from '#views/site.ts';
import { listActive } from '../support/markup.ts';
import { copyProject, laLoma } from '../support/project.ts';

// Nothing that content holds may run: whatever the check says of it, what is shown is words.

const CODE = '<script>hurt()</script>';

/** Ways in which a text may try to bring what runs into its page. */
const WAYS_IN: Readonly<Record<string, string>> = {
  'indented fence': `Uno.\n\n    ~~~\n    </code></pre>${CODE}\n    ~~~\n`,
  'indented fence at the end': `Uno.\n\n- dos\n\n      \`\`\`\n      ${CODE}`,
  'open fence': `Uno.\n\n\`\`\`html\n${CODE}\n`,
  'fence with an info text': `\`\`\`"><img src=x onerror=hurt()>\nx\n\`\`\`\n`,
  'indented code': `Uno.\n\n    ${CODE}\n`,
  'tab of code': `Uno.\n\n\t${CODE}\n`,
  'raw block': `${CODE}\n`,
  'raw block after a list': `- uno\n\n${CODE}\n`,
  'raw inline': `Uno ${CODE} dos.\n`,
  'raw in capitals': 'Uno <SCRIPT>hurt()</SCRIPT>\n',
  'raw image': 'Uno <img src=x onerror=hurt()> dos\n',
  'raw image, closed': 'Uno <img src="x" onerror="hurt()" /> dos\n',
  'raw svg': '<svg onload="hurt()"><script>hurt()</script></svg>\n',
  'raw frame': '<iframe src="javascript:hurt()"></iframe>\n',
  'raw link': '<a href="javascript:hurt()">a</a>\n',
  comment: `<!-- ${CODE} -->\n`,
  'comment left open': `<!-- a\n\n${CODE}\n`,
  'processing instruction': '<?php hurt() ?>\n',
  declaration: '<!DOCTYPE html [<!ENTITY a "b">]>\n',
  cdata: `<![CDATA[${CODE}]]>\n`,
  expression: 'Uno {hurt()} dos\n',
  'expression that is a block': '{hurt()}\n',
  import: "import { hurt } from './hurt.js'\n\nUno\n",
  'import under a text': "Uno\n\nimport hurt from 'https://mal.example/hurt.js'\n",
  export: 'export const a = hurt()\n',
  'attribute with code': '<Cifra de={hurt()} />\n',
  'attribute that spreads': '<Cifra {...hurt()} />\n',
  'attribute that runs': '<Cifra de="pedidos/total" onclick="hurt()" />\n',
  'component of another': '<Fragment set:html="<script>hurt()</script>" />\n',
  member: '<Foo.Bar />\n',
  fragment: `<>${CODE}</>\n`,
  'javascript link': '[a](javascript:hurt())\n',
  'capitals in the scheme': '[a](JaVaScRiPt:hurt())\n',
  'tab in the scheme': '[a](<java\tscript:hurt()>)\n',
  'entity in the scheme': '[a](java&#x73;cript:hurt())\n',
  'tab as an entity': '[a](java&Tab;script:hurt())\n',
  'line break as an entity': '[a](java&NewLine;script:hurt())\n',
  'colon as an entity': '[a](javascript&colon;hurt())\n',
  'sign before the scheme': '[a](&#1;javascript:hurt())\n',
  'escaped scheme': '[a](javascript\\:hurt())\n',
  'vbscript link': '[a](vbscript:hurt)\n',
  'data link': '[a](data:text/html;base64,PHNjcmlwdD5odXJ0KCk8L3NjcmlwdD4=)\n',
  'file link': '[a](file:///etc/passwd)\n',
  'blob link': '[a](blob:https://a.pe/1)\n',
  'javascript image': '![a](javascript:hurt())\n',
  'data image': '![a](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9Imh1cnQoKSIvPg==)\n',
  'image of another server': '![a](https://mal.example/a.png)\n',
  'image without a scheme': '![a](//mal.example/a.png)\n',
  'definition of a link': 'Vea [a][b].\n\n[b]: javascript:hurt()\n',
  'definition of an image': 'Vea ![a][b].\n\n[b]: https://mal.example/a.png\n',
  'definition, the short form': 'Vea ![b].\n\n[b]: <data:image/svg+xml,<svg onload="hurt()"/>>\n',
  'definition in a note': 'Vea [a][b].[^n]\n\n[^n]: Uno.\n\n    [b]: javascript:hurt()\n',
  autolink: '<javascript:hurt()>\n',
  'literal autolink': 'javascript://www.ejemplo.org/%0Ahurt()\n',
  'no scheme, two bars': '[a](//mal.example/)\n',
  'a bar and a back bar': '[a](/\\\\mal.example)\n',
  'title that closes': '[a](/redes/ "\\" onmouseover=\\"hurt()")\n',
  'alternative that closes': '![a" onerror="hurt()](/mapa.svg)\n',
  'note by a strange name': `Uno[^"><img src=x onerror=hurt()>].\n\n[^"><img src=x onerror=hurt()>]: dos\n`,
  'heading by a strange name': '## "><img src=x onerror=hurt()>\n',
  'table cell': `| a |\n| - |\n| ${CODE} |\n`,
  entity: 'Uno &lt;script&gt;hurt()&lt;/script&gt;\n',
  'two times an entity': 'Uno &amp;lt;script&amp;gt;hurt()\n',
  'escaped bracket': 'Uno \\<script>hurt()\\</script>\n',
  'code in a line': 'Uno `</code><script>hurt()</script>` dos\n',
};

/** Those that hold no more than words or links that open: the check may let them pass. */
const WORDS = new Set([
  'title that closes',
  'alternative that closes',
  'entity',
  'escaped bracket',
  'code in a line',
  // A word, and the address of a page.
  'literal autolink',
]);

const front = (id: number) =>
  `---\ntitle: Caso ${id}\nsummary: Un caso inventado.\nquestion: ¿Se publica?\nnetworkIds: [quesos-de-la-loma]\n` +
  "clusterIds: [la-loma]\nphaseIds: [primer-paso]\nlessonIds: [vender-juntos]\naudienceIds: [empresariado]\npublishedOn: '2026-01-15'\n" +
  'sources: [{ sourceId: informe-loma, locator: L20-31 }]\n---\n\n';

/** Numbers that follow from a seed: mulberry32. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

describe('what content holds', () => {
  let site: Site;
  const names = Object.keys(WAYS_IN);
  beforeAll(async () => {
    const loma = await loadProject(laLoma);
    if (!loma.site) throw new Error('La Loma must pass the check.');
    site = loma.site;
  });
  /** What is shown of a text that no check has seen; nothing where a component in it names nothing. */
  const html = (body: string): string => {
    try {
      return viewProse(site, body)
        .map((part) => (part.type === 'html' ? part.html : ''))
        .join('');
    } catch (error) {
      expect(String(error)).toMatch(/No (?:figure|record|entry)|^Error: /);
      return '';
    }
  };

  it('is refused, in a file of either ending, unless it is words', () => {
    const project = copyProject();
    names.forEach((name, index) => {
      project.write(`src/content/cases/way-${index}.mdx`, front(index) + WAYS_IN[name]);
      project.write(`src/content/cases/way-md-${index}.md`, front(index) + WAYS_IN[name]);
    });
    const refused = new Set(
      checkProject(project.root).problems.flatMap(({ file, places = [] }) => [
        file,
        ...places.map((place) => place.file),
      ]),
    );
    for (const ending of ['way-%.mdx', 'way-md-%.md'])
      expect(
        names.filter((_, index) => !refused.has(`src/content/cases/${ending.replace('%', String(index))}`)),
      ).toEqual(names.filter((name) => WORDS.has(name)));
  });

  it.each(names)('does not run where it is shown all the same: %s', (name) => {
    expect(listActive(html(WAYS_IN[name] ?? ''))).toEqual([]);
  });

  it('does not run in any mixture', () => {
    const random = randomFrom(12);
    const parts = Object.values(WAYS_IN).flatMap((way) => [way, way.trim(), `> ${way}`, `- ${way.trim()}`]);
    const pieces = [
      ...parts,
      '\n\n',
      '    ',
      '\t',
      '`',
      '```\n',
      '~~~\n',
      '[',
      '](',
      ')',
      '<',
      '>',
      '"',
      '&#60;',
      '\\',
      '|',
    ];
    for (let round = 0; round < 400; round += 1) {
      const body = Array.from({ length: 1 + random(6) }, () => pieces[random(pieces.length)]).join('');
      expect(listActive(html(body)), JSON.stringify(body)).toEqual([]);
    }
  });
});

describe('an address', () => {
  it.each(['/redes/', '#uno', '', 'https://a.pe/', 'mailto:a@b.pe', 'tel:+51 1', '../uno:dos', '/a:b', '?a=b:c'])(
    '%s opens',
    (address) => expect(openAddress(address)).toBe(address),
  );
  it.each([
    'javascript:a',
    'JAVASCRIPT:a',
    '\u0001javascript:a',
    'java\tscript:a',
    ' vbscript:a',
    'data:text/html,a',
    'x:y',
  ])('%s does not', (address) => expect(openAddress(address)).toBeUndefined());
});
