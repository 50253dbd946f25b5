import { dataTable as t } from '#words/dataTable.ts';
import { missing } from '#words/quantities.ts';

/** The orders of a column, one after the other: as it was made, from the lowest, from the highest. */
const NEXT = { none: 'ascending', ascending: 'descending', descending: 'none' } as const;
type Order = keyof typeof NEXT;

/**
 * Makes the columns of a table sort: each header becomes a button, and what was done is said aloud. Without JavaScript
 * the table stands in the order of its file.
 *
 * @param root the document
 */
export function mountSortableTables(root: Document): void {
  for (const table of root.querySelectorAll<HTMLTableElement>('table[data-sortable]')) mountTable(table);
}

function mountTable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body || body.rows.length < 2) return;
  const rows = [...body.rows];
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'unseen';
  table.parentElement?.after(status);

  heads.forEach((head, index) => {
    const name = head.textContent.trim();
    const isNumeric = head.classList.contains('num');
    const button = document.createElement('button');
    button.type = 'button';
    button.title = t.sort;
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const order = NEXT[(head.getAttribute('aria-sort') ?? 'none') as Order];
      for (const other of heads) other.removeAttribute('aria-sort');
      if (order !== 'none') head.setAttribute('aria-sort', order);
      body.append(...sortRows(rows, index, isNumeric, order));
      status.textContent = order === 'none' ? t.original : t[order](name, isNumeric);
    });
  });
}

/** Rows in order of a column. What has no value stands last in both orders; equals keep the order of the file. */
function sortRows(
  rows: readonly HTMLTableRowElement[],
  index: number,
  isNumeric: boolean,
  order: Order,
): readonly HTMLTableRowElement[] {
  if (order === 'none') return rows;
  const { lang } = document.documentElement;
  const collator = new Intl.Collator(lang, { numeric: true });
  const point = new Intl.NumberFormat(lang).formatToParts(0.1).find(({ type }) => type === 'decimal')?.value ?? '.';
  const turn = order === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => {
    const text = row.cells[index]?.textContent.trim() ?? '';
    return { row, key: isNumeric ? readNumber(text, point) : readText(text) };
  });
  return keyed
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      return turn * (typeof a.key === 'number' ? a.key - Number(b.key) : collator.compare(a.key, String(b.key)));
    })
    .map(({ row }) => row);
}

/** What a cell of text is compared by. */
const readText = (text: string): string | undefined => (text === '' || text === missing ? undefined : text);

/**
 * What a cell of numbers is compared by, as the language of the page writes them: US$ 1,234.5.
 *
 * @param point the decimal sign
 */
function readNumber(text: string, point: string): number | undefined {
  const digits = [...text].map((sign) => (sign === point ? '.' : /[\d-]/.test(sign) ? sign : '')).join('');
  return /\d/.test(digits) ? Number(digits) : undefined;
}
