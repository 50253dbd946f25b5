import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { measurePaint, openBrowser } from './bench/paint.ts';
import { measureFirstSearch, measureKey, measureQuality, measureWeight } from './bench/search.ts';
import { countRecords, makeSynthetic } from './bench/synthetic.ts';
import { serveCompressed } from './bench/serveCompressed.ts';
import { findChromium } from './lib/chromium.ts';

/**
 * `npm run bench`: measures and prints; never fails on a time. Ratios say more than the milliseconds of one machine.
 *
 *   --runs N          runs of each paint (default 5)
 *   --sizes A,B       records of the synthetic copies (default 250,1000)
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, sizes: { type: 'string', default: '250,1000' } } });
const root = process.cwd();
const work = join(root, '.trama', 'bench');
const site = join(root, 'dist');
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;

const build = (folder: string, out: string): number => {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
};
const listHtml = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const folderSize = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

console.log('Construcción');
const baseSeconds = build(root, site);
const report = (records: number, seconds: number, folder: string) => {
  const pages = listHtml(folder).length;
  console.log(`  ${String(records).padStart(5)} fichas  ${String(pages).padStart(5)} páginas  ${seconds.toFixed(1).padStart(6)} s  ${(pages / seconds).toFixed(0).padStart(4)} páginas/s  ×${(seconds / baseSeconds).toFixed(2)} del sitio  índice de búsqueda ${kb(folderSize(join(folder, 'pagefind')))}`);
};
report(countRecords(root), baseSeconds, site);
for (const size of values.sizes.split(',').map(Number)) {
  const copy = join(work, `copy-${size}`);
  const records = makeSynthetic(root, copy, size);
  report(records, build(copy, join(copy, 'dist')), join(copy, 'dist'));
}

console.log('\nBytes de una página de lectura (HTML con su CSS, brotli; límite 14 KB)');
const reading = ['redes/inkas-hotels', 'casos/inkas-hotels-comprar-juntos', 'lecciones/competidores-que-cooperan', 'metodologia/confianza-y-mejoras', 'programa/financiamiento'];
for (const page of reading) console.log(`  ${page.padEnd(42)} ${kb(brotli(join(site, page, 'index.html'))).padStart(8)}`);
const sizes = listHtml(site).map((file) => ({ file, size: brotli(join(site, file)) })).sort((a, b) => b.size - a.size);
console.log(`  la mayor de todas: ${sizes[0]?.file} ${kb(sizes[0]?.size ?? 0)}; mediana ${kb(sizes[sizes.length >> 1]?.size ?? 0)}`);
const chartScript = readdirSync(join(site, '_trama')).find((file) => file.startsWith('interactive'));
const sales = brotli(join(site, 'resultados', 'ventas', 'index.html'));
const chart = chartScript ? brotli(join(site, '_trama', chartScript)) : 0;
console.log(`  página de ventas con el gráfico interactivo: ${kb(sales + chart)} (límite 100 KB)`);

console.log('\nPintado en un celular lento (procesador ×4, 400 ms, 400 kbit/s), frente a una página escrita a mano con el mismo texto');
mkdirSync(join(work, 'floor'), { recursive: true });
const browser = await openBrowser(await findChromium());
const served = await serveCompressed(site);
const floorServer = await serveCompressed(join(work, 'floor'));
const runs = Number(values.runs);
for (const page of reading) {
  writeFileSync(join(work, 'floor', 'index.html'), handWritten(readFileSync(join(site, page, 'index.html'), 'utf8')));
  floorServer.forget();
  const floor = await measurePaint(browser, floorServer.url, runs);
  const ours = await measurePaint(browser, `${served.url}${page}/`, runs);
  console.log(`  ${page.padEnd(42)} primer pintado ×${(ours.first / floor.first).toFixed(2)} (${ours.first.toFixed(0)} ms)  mayor ×${(ours.largest / floor.largest).toFixed(2)} (${ours.largest.toFixed(0)} ms)  movimiento ${ours.shift.toFixed(3)}  ${kb(ours.bytes)} en ${ours.requests} pedidos`);
}

console.log('\nBúsqueda: consultas de visitantes que hallan lo que buscan (límites: 85 % al primero, 97 % entre los tres primeros)');
const queries = join(root, 'tests', 'search', 'queries.yaml');
const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`.padStart(8);
for (const line of measureQuality(site, queries)) console.log(`  ${({ exact: 'exactas', accent: 'sin tilde', variant: 'variantes', misspelling: 'con faltas', synonym: 'sinónimos', question: 'preguntas', all: 'todas' }[line.kind] ?? line.kind).padEnd(12)} ${String(line.queries).padStart(4)} consultas  primero ${share(line.first, line.queries)}  tres primeros ${share(line.three, line.queries)}`);
const weight = measureWeight(site);
console.log(`  pesos: programa ${kb(weight.script)}, índice rápido ${kb(weight.quick)} (límite de los dos 110 KB); texto completo: motor ${kb(weight.engine)}, tabla ${kb(weight.table)}, cada parte ${kb(weight.piece)}, cada página leída ${kb(weight.fragment)}`);
console.log(`  una tecla: ${measureKey(site, queries).toFixed(1)} ms en este equipo (límite 100 ms)`);
for (const [query, what] of [['indicador', 'basta el índice rápido'], ['ventas cusco', 'pide una cifra'], ['comediante', 'hace falta el texto completo']] as const) {
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await measureFirstSearch(browser, `${served.url}fuentes/`, query, true));
  const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
  console.log(`  «${query}» en un celular lento (${what}): primer resultado ${middle(times.map((time) => time.toResult)).toFixed(0)} ms después de la primera tecla (límite 1,500), ${kb(middle(times.map((time) => time.bytes)))} en total`);
}
await browser.close();
await Promise.all([served.close(), floorServer.close()]);

/** The same text as a person would write it by hand: a few lines of CSS, no fonts, no scripts. */
function handWritten(html: string): string {
  const main = /<main[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? '';
  const text = main.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<(\/?)(h[1-6]|p|ul|ol|li|a|dl|dt|dd|table|tr|td|th|thead|tbody)\b[^>]*>/g, '<$1$2>').replace(/<(?!\/?(?:h[1-6]|p|ul|ol|li|a|dl|dt|dd|table|tr|td|th|thead|tbody)>)[^>]*>/g, '');
  return `<!doctype html><html lang="es"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Texto</title><style>body{max-width:38rem;margin:1rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,serif}h1,h2{line-height:1.2}</style>${text}</html>`;
}
