import { createHash } from 'node:crypto';
import { escapeHtml } from '#domain/escape.ts';
import type { Problem } from '#records/problem.ts';
import { writeOutSigns } from '#records/signs.ts';
import type { Book } from '#texts/book.ts';
import { tellMessage, tellProblem } from '../tell.ts';
import { formatPlace, tellPlaces } from './text.ts';

/** Header by which an open page knows the report that it shows. */
export const REPORT_HEADER = 'x-trama-report';

/** Problems shown on the page: who has more mends those first. */
const MOST_SHOWN = 100;

/** A report as a page, and the name by which it is told from another one. */
export interface ReportPage {
  readonly id: string;
  readonly html: string;
}

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color-scheme: light dark }
li { margin: 0 0 1.5rem } h1 { font-size: 1.4rem } h2 { font-size: 1rem; margin: 0 } p { margin: .25rem 0 }
code { overflow-wrap: anywhere }`;

/** Asks again until the report is another one, or none. */
const watchFor = (id: string): string => `
setInterval(async () => {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (answer && answer.headers.get('${REPORT_HEADER}') !== '${id}') location.reload();
}, 1000);`;

/**
 * The report as a page, for who edits with the browser open: the same words as in the terminal. It opens the site by
 * itself once the problems are mended.
 *
 * @param problems in their order
 */
export function formatReportPage(problems: readonly Problem[], book: Book): ReportPage {
  const words = book.t.check;
  const files = new Set(problems.map(({ file }) => file)).size;
  const items = problems.slice(0, MOST_SHOWN).map((problem) => formatItem(problem, book));
  const title = escapeHtml(words.summary(problems.length, files));
  const body = `<h1>${title}</h1><p>${escapeHtml(words.mendAndSave)}</p><ol>${items.join('')}</ol>`;
  const id = createHash('sha256').update(body).digest('hex').slice(0, 16);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`;
  const script = `<script>${watchFor(id)}</script>`;
  return {
    id,
    html: `<!doctype html><html lang="${book.language}"><head>${head}<style>${STYLE}</style></head><body>${body}${script}</body></html>`,
  };
}

function formatItem(problem: Problem, book: Book): string {
  const { labels } = book.t.check;
  const told = tellProblem(problem, book);
  const { title, fix } = tellMessage(told, book);
  const lines: readonly (readonly [string, string | undefined])[] = [
    [labels.received, told.received],
    [labels.places, tellPlaces(problem, book)],
    [labels.fix, fix],
  ];
  const text = (written: string): string => escapeHtml(writeOutSigns(written));
  const paragraphs = lines.map(([label, value]) => (value ? `<p>${text(label)}: ${text(value)}</p>` : ''));
  return `<li><h2>${text(title)}</h2><p><code>${text(formatPlace(problem))}</code></p>${paragraphs.join('')}</li>`;
}
