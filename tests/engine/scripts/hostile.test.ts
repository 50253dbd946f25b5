import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { checkProject } from '#check/check.ts';
import { policyHash } from '#integrations/pagePolicy.ts';
import { writeFork } from '../support/fork.ts';
import { listActive } from '../support/markup.ts';
import { copyProject, laLoma, root, type TestProject } from '../support/project.ts';

// A site all of whose texts try to bring in what runs: in every field that takes them as they are, and as words in
// every field of prose. Nothing of what is built may run, and every file must still be one of its kind.

const PLAIN = ` "'>&]]></script></style></title></textarea></p><script>hurt()</script><img src=x onerror=hurt()><!--`;
/** The same where a name has few letters. */
const SHORT = ` "'>&</title><script>hurt()</script><!--`;
const PROSE =
  ' &quot;&#39;&gt;&amp;]]&gt;&lt;/script&gt;&lt;script&gt;hurt()&lt;/script&gt; `<img src=x onerror=hurt()>`';
const BODY = `

## Título${PROSE}

Texto${PROSE} [enlace${PROSE}](/glosario/ "título${PROSE}") **negrita${PROSE}**[^n]

- [ ] lista${PROSE}

| Cabeza${PROSE} | Otra |
| --- | :-: |
| celda${PROSE} | b |

![Mapa${PROSE}](/mapa.svg "título${PROSE}")

[^n]: La nota${PROSE}.
`;
const FRONT = /^---\n([\s\S]*?)\n---\n/;

/** Writes into every text of a project as much as its field takes. @returns how many texts hold markup at last */
function fillTexts(project: TestProject): { readonly plain: number; readonly prose: number } {
  const files = readdirSync(project.root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?:data|src.content).*\.(?:yaml|mdx?)$/.test(file),
  );
  const sources = files.map((file) => [file, readFileSync(join(project.root, file), 'utf8')] as const);
  /** What a field takes: first anything, then words of prose, at last nothing. */
  const tried = new Map<string, number>();
  for (let round = 0; round < 10; round += 1) {
    for (const [file, source] of sources) project.write(file, fillFile(file, source, tried));
    const refused = new Set(
      checkProject(project.root).problems.map(({ file, field = '' }) => `${file} ${field.replace(/\[\d+\]/g, '')}`),
    );
    if (!refused.size) break;
    for (const field of refused) tried.set(field, (tried.get(field) ?? 0) + 1);
  }
  const written = sources.map(([file]) => readFileSync(join(project.root, file), 'utf8')).join('');
  for (const [file] of sources.filter(([name]) => /\.mdx?$/.test(name)))
    project.write(file, readFileSync(join(project.root, file), 'utf8') + BODY);
  const count = (text: string) => written.split(text).length - 1;
  return { plain: count('onerror=hurt()><!--'), prose: count('&lt;script&gt;hurt()') };
}

function fillFile(file: string, source: string, tried: ReadonlyMap<string, number>): string {
  const [front, fields] = file.endsWith('.yaml') ? ['', source] : (FRONT.exec(source) ?? ['', '']);
  const document = parseDocument(fields);
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      const field = path
        .flatMap((step) => ('key' in step && isScalar(step.key) ? [String(step.key.value)] : []))
        .join('.');
      node.value += [PLAIN, PROSE][tried.get(`${file} ${field}`) ?? 0] ?? '';
      node.type = 'QUOTE_DOUBLE';
    },
  });
  const text = document.toString({ lineWidth: 0 });
  return file.endsWith('.yaml') ? text : `---\n${text}---\n${source.slice(front.length)}`;
}

/** What is wrong with a file of the site, or with one inside it. */
function listFaults(name: string, bytes: Uint8Array): string[] {
  const text = () => Buffer.from(bytes).toString('utf8');
  const told = (faults: readonly string[]) => faults.map((fault) => `${name}: ${fault}`);
  switch (extname(name)) {
    case '.html':
      return told(listActive(text(), (code) => !code.includes('hurt') && text().includes(policyHash(code))));
    case '.xml':
    case '.svg':
    case '.xhtml':
    case '.opf':
    case '.rels':
      return told(listXmlFaults(text()));
    case '.json':
    case '.jsonld':
    case '.webmanifest':
      return told(JSON.parse(text()) === undefined ? ['empty'] : []);
    case '.zip':
    case '.epub':
    case '.docx':
    case '.odt':
    case '.xlsx':
      return Object.entries(unzipSync(bytes)).flatMap(([inner, content]) =>
        inner.endsWith('/') ? [] : listFaults(`${name}!${inner}`, content),
      );
    default:
      return [];
  }
}

function listXmlFaults(text: string): string[] {
  const faults: string[] = [];
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    faults.push(error.message);
    parser.error = null;
  };
  parser.onopentag = ({ name, attributes }) => {
    if (/^(?:\w+:)?(?:script|foreignObject|iframe)$/i.test(name) || attributes['src'] === 'x') faults.push(`<${name}>`);
    faults.push(...Object.keys(attributes).filter((attribute) => /^on/i.test(attribute)));
  };
  parser.write(text).close();
  return faults;
}

describe('a site whose texts are hostile', { timeout: 240_000 }, () => {
  it('is built, and nothing in it runs', () => {
    const fork = copyProject(root, []);
    writeFork(root, fork.root, [laLoma]);
    const { plain, prose } = fillTexts(fork);
    expect(plain).toBeGreaterThan(400);
    expect(prose).toBeGreaterThan(150);
    const config = readFileSync(join(fork.root, 'src/site.config.ts'), 'utf8');
    fork.write(
      'src/site.config.ts',
      config.replace(
        /\b(name|description|publisher|label|title|text|lead): '((?:[^'\\]|\\.)*)'/g,
        (_, key: string, value: string) => `${key}: ${JSON.stringify(`${value}${key === 'name' ? SHORT : PLAIN}`)}`,
      ),
    );
    const env = { ...process.env, TRAMA_BASE: undefined, TRAMA_OUT: undefined, VITEST: undefined, NODE_ENV: undefined };
    execFileSync(process.execPath, ['scripts/build.ts'], { cwd: fork.root, env, encoding: 'utf8' });
    const site = join(fork.root, 'dist');
    const files = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(90);
    expect(files.flatMap((file) => listFaults(relative(site, file), readFileSync(file)))).toEqual([]);
    for (const page of pages) {
      const html = readFileSync(page, 'utf8');
      expect(html.indexOf('http-equiv="content-security-policy"'), page).toBeGreaterThan(0);
      expect(
        html.search(/<script[\s>]/) < 0 || html.indexOf('content-security-policy') < html.search(/<script[\s>]/),
        page,
      ).toBe(true);
    }
  });
});
