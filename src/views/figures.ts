import type { FigureView } from '#domain/inline.ts';
import { nameRow } from './labels.ts';
import { linkTo } from './links.ts';
import type { Site } from './site.ts';

/** A figure with its unit, its notes and the way to its method. */
export function viewFigure(site: Site, reference: string): FigureView {
  const { format } = site.book;
  const figure = site.figures.get(reference);
  const unit = site.records.get('vocabulary', 'units').entries.find((entry) => entry.id === figure.unitId) ?? {};
  const row = figure.rowKey ? nameRow(site, figure.datasetId, figure.rowKey) : undefined;
  const text = format.figure(figure.value, unit, figure.decimals);
  const number = typeof figure.value === 'number' ? format.number(figure.value, figure.decimals) : text;
  const [prefix = '', suffix = ''] = text.includes(number) ? text.split(number) : [];
  return {
    text,
    number,
    prefix,
    suffix,
    title: row ? `${figure.title}: ${row}` : figure.title,
    address: figure.address,
    notes: figure.noteIds.map((id) => linkTo(site.records.get('note', id))),
  };
}
