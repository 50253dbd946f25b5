import { dataTable as t } from '#i18n/dataTable.ts';

const collator = new Intl.Collator('es', { numeric: true });
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
  const turn = order === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: readKey(row.cells[index]?.textContent.trim() ?? '', isNumeric) }));
  return keyed
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      return turn * (typeof a.key === 'number' ? a.key - Number(b.key) : collator.compare(a.key, String(b.key)));
    })
    .map(({ row }) => row);
}

/** What a cell is compared by: its number, as Peru writes it (US$ 1,234.5), or its text. */
function readKey(text: string, isNumeric: boolean): number | string | undefined {
  if (!isNumeric) return text === '' || text === 'sin dato' ? undefined : text;
  const digits = text.replace(/[^\d.-]/g, '');
  return /\d/.test(digits) ? Number(digits) : undefined;
}
