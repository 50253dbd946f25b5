import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { measurePaints, openBrowser, type Paint } from './bench/paint.ts';
import { measureKey, measureQuality, measureSearches, measureWeight, type SearchCost } from './bench/search.ts';
import { findSamples } from './bench/samples.ts';
import { measureLedger } from './bench/ledger.ts';
import { measureProcessor } from './bench/processor.ts';
import { countRecords, makeSynthetic } from './bench/synthetic.ts';
import { serveCompressed } from './bench/serveCompressed.ts';
import { findChromium } from './lib/chromium.ts';
import { startCommand } from './lib/startCommand.ts';
import { openBook } from '#texts/book.ts';

/**
 * `npm run bench`: measures and prints; never fails on a time. Ratios say more than the milliseconds of one machine.
 *
 *   --runs N          runs of each paint (default 5)
 *   --sizes A,B       records of the synthetic copies (default 250,1000; 10000 takes some minutes)
 *   --parts a,b       what to measure: build, guides, bytes, paint, search (default all), processor, ledger
 *   --before DIR      for `processor`: another checkout of the project to compare with
 */
const { values } = startCommand('bench');
const sizes = (values.sizes ?? '250,1000').split(',').map(Number);
const parts = new Set((values.parts ?? 'build,guides,bytes,paint,search').split(','));
const root = process.cwd();
const work = join(root, '.trama', 'bench');
const site = join(root, 'dist');
/** A size in Spanish, as the site writes it. */
const { bytes: kb } = openBook('es-PE').format;
const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;

const build = (folder: string, out: string): number => {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
};
const listHtml = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

/** Kinds of queries, by their names in the list of them. */
const QUERY_KINDS: Readonly<Record<string, string>> = {
  exact: 'exactas',
  accent: 'sin tilde',
  variant: 'variantes',
  misspelling: 'con faltas',
  synonym: 'sinónimos',
  question: 'preguntas',
  all: 'todas',
};

const runs = Number(values.runs ?? '5');
/** The page from which the searches start. */
const SEARCH_FROM = 'fuentes/';
/** Forms of the ledger that is measured. */
const LEDGER_FORMS = 10_000;
/** What a search over a large archive may cost beside one over this site. */
const LARGE_SHARE = 1.3;
const middle = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

if (parts.delete('processor')) {
  reportProcessor();
  if (!parts.size) process.exit();
}
if (parts.delete('ledger')) {
  await reportLedger();
  if (!parts.size) process.exit();
}
const browser = await openBrowser(await findChromium());
console.log('Construcción');
const baseSeconds = build(root, site);
const samples = findSamples(root, site);
report(countRecords(root), baseSeconds, site);
if (parts.has('build')) {
  for (const size of sizes) {
    const copy = join(work, `copy-${size}`);
    const records = makeSynthetic(root, copy, size);
    report(records, build(copy, join(copy, 'dist')), join(copy, 'dist'));
    await reportSearches(join(copy, 'dist'), size > 1000 ? LARGE_SHARE : 1);
  }
}
if (parts.has('guides')) reportGuides();
if (parts.has('bytes')) reportBytes();
if (parts.has('paint')) await reportPaint();
if (parts.has('search')) {
  reportQuality();
  await reportSearches(site);
}
await browser.close();

/** Prints what a build took, and the size of the index of the search. */
function report(records: number, seconds: number, folder: string): void {
  const pages = listHtml(folder).length;
  const { index, pages: indexed } = measureWeight(folder);
  console.log(
    `  ${String(records).padStart(5)} fichas  ${String(pages).padStart(5)} páginas  ` +
      `${seconds.toFixed(1).padStart(6)} s  ${(pages / seconds).toFixed(0).padStart(4)} páginas/s  ` +
      `×${(seconds / baseSeconds).toFixed(2)} del sitio  índice de búsqueda ${kb(index)}, ` +
      `${((index / indexed / 2_500) * 100).toFixed(0)} % del límite de ${kb(2_500_000)} por mil páginas`,
  );
}

/** Prints how long the ledger of monitoring takes to import and to verify forms. */
async function reportLedger(): Promise<void> {
  console.log(`Registro del seguimiento: ${LEDGER_FORMS} fichas enviadas, recibidas y aprobadas`);
  const cost = await measureLedger(join(work, 'ledger'), LEDGER_FORMS, openBook('es-PE'));
  const { files, bundleBytes, importing, verifying } = cost;
  const told = ({ seconds, processor }: (typeof cost)['importing']) =>
    `${seconds.toFixed(1)} s (${processor.toFixed(1)} s de procesador)`;
  console.log(
    `  importar ${files} archivos de un sobre de ${kb(bundleBytes)}: ${told(importing)}; verificar: ` +
      `${told(verifying)}; las dos cosas, ${(((importing.seconds + verifying.seconds) / 60) * 100).toFixed(0)} % del ` +
      'límite de 60 s',
  );
}

/** Prints the seconds of the processor that the commands take, at the size of the site and of larger ones. */
function reportProcessor(): void {
  console.log('Segundos de procesador (usuario + sistema)');
  const own = countRecords(root);
  const projects = [...(values.before ? [['antes', values.before]] : []), ['ahora', root]] as [string, string][];
  for (const size of [own, ...sizes].filter((count) => count >= own))
    for (const [name, project] of projects) {
      const copy = join(work, `processor-${size}`);
      const records = makeSynthetic(project, copy, size);
      const { check, warm, cold } = measureProcessor(copy);
      console.log(
        `  ${String(records).padStart(5)} fichas  ${name}  revisión ${check.toFixed(1)}  ` +
          `construcción ${warm.toFixed(1)}  desde cero ${cold.toFixed(1)}`,
      );
    }
}

/** Prints what the guides cost: made anew beside the pages, and taken from what was kept. */
function reportGuides(): void {
  console.log('\nGuías (PDF y EPUB): hechas de nuevo, y tomadas de lo guardado');
  rmSync(join(root, '.trama', 'guides'), { recursive: true, force: true });
  const coldSeconds = build(root, site);
  const warmSeconds = build(root, site);
  const guides = readdirSync(join(site, 'guias'));
  const weigh = (ending: string) =>
    guides
      .filter((file) => file.endsWith(ending))
      .map((file) => ({ file, size: statSync(join(site, 'guias', file)).size }))
      .sort((a, b) => b.size - a.size);
  for (const ending of ['.pdf', '.epub']) {
    const files = weigh(ending);
    console.log(
      `  ${files.length} ${ending.slice(1).toUpperCase()}  ` +
        `${kb(files.reduce((sum, { size }) => sum + size, 0))} en todo; el mayor ${files[0]?.file} ` +
        `${kb(files[0]?.size ?? 0)}`,
    );
  }
  const startedAt = performance.now();
  const { status: pressed } = spawnSync(process.execPath, ['scripts/bench/press.ts'], { cwd: root, stdio: 'ignore' });
  if (pressed !== 0) throw new Error('Las guías no se pudieron tomar de lo guardado.');
  const takenSeconds = (performance.now() - startedAt) / 1000;
  console.log(
    `  sin cambios: ${takenSeconds.toFixed(1)} s, con la lectura de las fichas ` +
      `(${((100 * takenSeconds) / warmSeconds).toFixed(0)} % de una construcción de ${warmSeconds.toFixed(1)} s; ` +
      `límite 25 %)`,
  );
  console.log(
    `  todas de nuevo, al lado de las páginas: la construcción tarda ${coldSeconds.toFixed(1)} s ` +
      `(×${(coldSeconds / warmSeconds).toFixed(1)})`,
  );
}

/** Prints what the pages weigh. */
function reportBytes(): void {
  console.log('\nBytes de una página de lectura (HTML con su CSS, brotli; límite 14 KB)');
  for (const page of samples.reading)
    console.log(`  ${page.padEnd(42)} ${kb(brotli(join(site, page, 'index.html'))).padStart(8)}`);
  const sizes = listHtml(site)
    .map((file) => ({ file, size: brotli(join(site, file)) }))
    .sort((a, b) => b.size - a.size);
  console.log(
    `  la mayor de todas: ${sizes[0]?.file} ${kb(sizes[0]?.size ?? 0)}; mediana ` +
      `${kb(sizes[sizes.length >> 1]?.size ?? 0)}`,
  );
  const chartScript = readdirSync(join(site, '_trama')).find((file) => file.startsWith('interactive'));
  const withChart = brotli(join(site, samples.chartPage, 'index.html'));
  const chart = chartScript ? brotli(join(site, '_trama', chartScript)) : 0;
  console.log(`  una página con su gráfico interactivo: ${kb(withChart + chart)} (límite 100 KB)`);
  const usb = readdirSync(join(site, 'manuales')).find((file) => file.endsWith('-usb.zip'));
  if (usb) console.log(`  edición USB, todo el sitio en un ZIP: ${kb(statSync(join(site, 'manuales', usb)).size)}`);
}

/** Prints when pages show, beside what a person would write by hand. */
async function reportPaint(): Promise<void> {
  const served = await serveCompressed(site);
  console.log(
    '\nPintado en un celular lento (procesador ×4, 400 ms, 400 kbit/s), frente a una página escrita a mano con ' +
      'el mismo texto',
  );
  mkdirSync(join(work, 'floor'), { recursive: true });
  const floorServer = await serveCompressed(join(work, 'floor'));
  for (const page of samples.reading) {
    writeFileSync(join(work, 'floor', 'index.html'), handWritten(readFileSync(join(site, page, 'index.html'), 'utf8')));
    floorServer.forget();
    const [floor, ours] = (await measurePaints(browser, [floorServer.url, `${served.url}${page}/`], runs)) as [
      Paint,
      Paint,
    ];
    console.log(
      `  ${page.padEnd(42)} primer pintado ×${(ours.first / floor.first).toFixed(2)} (${ours.first.toFixed(0)} ` +
        `ms)  mayor ×${(ours.largest / floor.largest).toFixed(2)} (${ours.largest.toFixed(0)} ms)  movimiento ` +
        `${ours.shift.toFixed(3)}  ${kb(ours.bytes)} en ${ours.requests} pedidos`,
    );
  }
  await Promise.all([served.close(), floorServer.close()]);
}

/** Prints how many queries of the visitors find what is meant. */
function reportQuality(): void {
  console.log(
    '\nBúsqueda: consultas de visitantes que hallan lo que buscan (límites: 85 % al primero, 97 % entre los ' +
      'tres primeros)',
  );
  const queries = join(root, 'tests', 'site', 'search', 'queries.yaml');
  const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`.padStart(8);
  for (const line of measureQuality(site, queries))
    console.log(
      `  ${(QUERY_KINDS[line.kind] ?? line.kind).padEnd(12)} ${String(line.queries).padStart(4)} consultas  ` +
        `primero ${share(line.first, line.queries)}  tres primeros ${share(line.three, line.queries)}`,
    );
  console.log(`  una tecla: ${measureKey(site, queries).toFixed(1)} ms en este equipo (límite 100 ms)`);
}

/**
 * Prints what a search costs on a slow phone.
 *
 * @param allowed what a large archive may cost beside the limits
 */
async function reportSearches(folder: string, allowed = 1): Promise<void> {
  const { script, quick, parts: partCount, part, table, pieces, piece, fragment } = measureWeight(folder);
  console.log(
    `  pesos: programa ${kb(script)}, índice rápido ` +
      `${kb(quick)}${partCount ? ` y ${partCount} partes de ${kb(part)}` : ''}; texto completo: tabla ` +
      `${kb(table)}, ${pieces} partes de ${kb(piece)}, cada página leída ${kb(fragment)}`,
  );
  const server = await serveCompressed(folder);
  for (const queries of samples.searches) {
    const seen: SearchCost[][] = [];
    for (let run = 0; run < runs; run += 1)
      seen.push(await measureSearches(browser, `${server.url}${SEARCH_FROM}`, queries, true));
    queries.forEach((query, place) => {
      const [time, touch, bytes] = (['toResult', 'toResultFromTouch', 'bytes'] as const).map((key) =>
        middle(seen.map((costs) => costs[place]?.[key] ?? 0)),
      ) as [number, number, number];
      const limit = (place ? 15_000 : 110_000) * allowed;
      console.log(
        `    ${place ? 'después' : 'primera'}  ${`«${query}»`.padEnd(16)} primer resultado ` +
          `${time.toFixed(0).padStart(5)} ms tras la primera tecla (×${(time / 1500 / allowed).toFixed(2)} del ` +
          `límite${place ? '' : `; ${touch.toFixed(0)} ms desde que se toca «Buscar»`})  ${kb(bytes).padStart(9)} ` +
          `en total (×${(bytes / limit).toFixed(2)} de ${kb(limit)})`,
      );
    });
  }
  await server.close();
}

/** The same text as a person would write it by hand: a few lines of CSS, no fonts, no scripts. */
function handWritten(html: string): string {
  const main = /<main[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? '';
  const text = main
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<(\/?)(h[1-6]|p|ul|ol|li|a|dl|dt|dd|table|tr|td|th|thead|tbody)\b[^>]*>/g, '<$1$2>')
    .replace(/<(?!\/?(?:h[1-6]|p|ul|ol|li|a|dl|dt|dd|table|tr|td|th|thead|tbody)>)[^>]*>/g, '');
  return (
    `<!doctype html><html lang="es"><meta charset="utf-8"><meta name="viewport" ` +
    `content="width=device-width"><title>Texto</title><style>body{max-width:38rem;margin:1rem auto;padding:0 ` +
    `1rem;font:1.0625rem/1.6 Georgia,serif}h1,h2{line-height:1.2}</style>${text}</html>`
  );
}
