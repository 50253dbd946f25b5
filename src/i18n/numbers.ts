import { quantities } from '#texts/es/quantities.ts';
import { makeFormats } from '#texts/formats.ts';

export type { FigureValue, UnitText } from '#texts/formats.ts';

const format = makeFormats('es-PE', { quantities });
export const formatNumber = format.number;
