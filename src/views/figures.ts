import type { FigureView } from '#domain/inline.ts';
import { decimalsOfSize } from '#domain/columnDecimals.ts';
import { findEntry } from '#domain/vocabularies.ts';
import { nameRow } from './labels.ts';
import { linkTo } from './links.ts';
import type { Site } from './site.ts';

/** How a figure is shown at one place. */
interface FigureSetting {
  /** What it counts, where its own unit has no words because its column holds many things. */
  readonly countsUnitId?: string | undefined;
  /** Whether it stands in a card, where a large amount is shown whole. */
  readonly isBrief?: boolean;
}

/** A figure with its unit, its notes and the way to its method. */
export function viewFigure(
  site: Site,
  reference: string,
  { countsUnitId, isBrief = false }: FigureSetting = {},
): FigureView {
  const { format } = site.book;
  const figure = site.figures.get(reference);
  const own = findEntry(site.records, 'units', figure.unitId);
  const unit = (own?.prefix || own?.suffix ? own : findEntry(site.records, 'units', countsUnitId)) ?? {};
  const row = figure.rowKey ? nameRow(site, figure.datasetId, figure.rowKey) : undefined;
  const { value } = figure;
  const isWhole = typeof value === 'number' && (isBrief || Number.isInteger(value));
  const decimals = isWhole ? decimalsOfSize(unit, [value], figure.decimals) : figure.decimals;
  const text = format.figure(value, unit, decimals);
  const number = typeof value === 'number' ? format.number(value, decimals) : text;
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
