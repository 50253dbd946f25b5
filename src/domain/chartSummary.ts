import { sayDates, sayPairs, sayPanels } from './groupSummary.ts';
import { givesValue, nameTarget, type ChartBar, type ChartLine, type ChartModel } from './chartModel.ts';

/** Writes a value of the chart with its unit. */
export type FormatValue = (value: number, decimals: number) => string;

/** Most names that a sentence lists. */
const MOST_NAMES = 4;

const list = new Intl.ListFormat('es', { type: 'conjunction' });

/**
 * Says in Spanish what a chart shows, for whoever does not see it.
 *
 * @param model the chart
 * @param format writes a number with its unit and so many decimals
 * @returns one paragraph of plain text
 */
export function buildChartSummary(model: ChartModel, format: FormatValue): string {
  const write = (value: number) => format(value, model.decimals);
  return [
    ...sayMarks(model, write),
    ...model.lines.flatMap((line) => sayLine(line, model.bars, format)),
    ...sayMissing(model),
  ].join(' ');
}

function sayMarks(model: ChartModel, write: (value: number) => string): string[] {
  if (!model.bars.length) return ['No hay datos para este gráfico.'];
  if (model.type === 'timeline') return sayDates(model);
  if (model.headings.target !== undefined) return sayTargets(model, write);
  if (model.groups.length > 1 && model.type === 'dots') return sayPairs(model, write);
  if (model.groups.length > 1 && model.type === 'small-multiples') return sayPanels(model, write);
  return sayValues(model, write);
}

function sayValues(model: ChartModel, write: (value: number) => string): string[] {
  const { bars } = model;
  const [first, second] = bars;
  if (!first) return ['No hay datos para este gráfico.'];
  if (!second) return [`Un solo dato: ${first.label}, con ${write(first.value)}.`];
  const highest = Math.max(...bars.map((bar) => bar.value));
  const lowest = Math.min(...bars.map((bar) => bar.value));
  const start = `${bars.length} datos${sayGroups(model)}`;
  if (highest === lowest) return [`${start}, todos iguales: ${write(highest)}.`];
  return [
    `${start}.`,
    `${sayExtreme(bars, highest, 'alto', write)}; ${lowerFirst(sayExtreme(bars, lowest, 'bajo', write))}.`,
  ];
}

function sayGroups({ groups, bars }: ChartModel): string {
  if (groups.length < 2) return '';
  return ` (${groups.map((group) => `${group.label}, ${bars.filter((bar) => bar.group === group.id).length}`).join('; ')})`;
}

function sayExtreme(
  bars: readonly ChartBar[],
  value: number,
  word: 'alto' | 'bajo',
  write: (value: number) => string,
): string {
  const labels = bars.filter((bar) => bar.value === value).map((bar) => bar.label);
  if (labels.length === 1) return `El más ${word} es ${labels[0]}, con ${write(value)}`;
  if (labels.length <= MOST_NAMES) return `Los más ${word}s son ${list.format(labels)}, con ${write(value)} cada uno`;
  return `El valor más ${word}, ${write(value)}, se repite en ${labels.length}`;
}

type TargetBar = ChartBar & { readonly target: number };

function sayTargets(model: ChartModel, write: (value: number) => string): string[] {
  const { bars } = model;
  const noun = nameTarget(model);
  const aimed = bars.filter((bar): bar is TargetBar => bar.target !== undefined);
  const unaimed = bars.filter((bar) => bar.target === undefined).map((bar) => bar.label);
  const [first] = aimed;
  if (!bars.length) return ['No hay datos para este gráfico.'];
  if (!first)
    return [
      bars.length === 1 ? `El único dato no tiene ${noun}.` : `Ninguno de los ${bars.length} datos tiene ${noun}.`,
    ];
  const pair = (bar: TargetBar) => `${write(bar.value)} (${noun}: ${write(bar.target)})`;
  const reached = aimed.filter((bar) => bar.value >= bar.target).map((bar) => bar.label);
  return [
    ...(aimed.length === 1
      ? [`Un solo dato con ${noun}: ${first.label}, ${pair(first)}. ${reached.length ? 'Llegó' : 'No llegó'}.`]
      : [`${sayHowMany(reached, aimed.length, 'llegó', 'llegaron')} a su ${noun}.`, sayWidest(aimed, noun, pair)]),
    ...(unaimed.length ? [`Sin ${noun}: ${sayNames(unaimed)}.`] : []),
  ];
}

/** Where result and target lie furthest apart. */
function sayWidest(bars: readonly TargetBar[], noun: string, pair: (bar: TargetBar) => string): string {
  const gap = (bar: TargetBar) => Math.abs(bar.value - bar.target);
  const widest = Math.max(...bars.map(gap));
  if (widest === 0) return `Cada resultado es igual a su ${noun}.`;
  const there = bars.filter((bar) => widest - gap(bar) < 1e-9);
  if (there.length === 1)
    return `La mayor diferencia está en ${there.map((bar) => `${bar.label}: ${pair(bar)}`).join('')}.`;
  if (there.length <= MOST_NAMES)
    return `La mayor diferencia se repite: ${there.map((bar) => `${bar.label}, ${pair(bar)}`).join('; ')}.`;
  return `La mayor diferencia se repite en ${there.length} de ${bars.length}.`;
}

function sayLine(line: ChartLine, bars: readonly ChartBar[], format: FormatValue): string[] {
  if (!bars.length) return [];
  const value = format(line.value, line.decimals);
  const complete = givesValue(line.label, value);
  if (line.role === 'mean')
    return [complete ? `Una línea marca «${line.label}».` : `La línea «${line.label}» está en ${value}.`];
  const reached = bars.filter((bar) => bar.value >= line.value).map((bar) => bar.label);
  return [
    `${sayHowMany(reached, bars.length, 'alcanza', 'alcanzan')} la línea «${line.label}»${complete ? '' : ` (${value})`}.`,
  ];
}

/** «Los 8 llegaron», «6 de 8 llegaron», «Ninguno llegó»: subject and verb. */
function sayHowMany(labels: readonly string[], total: number, one: string, many: string): string {
  if (total === 1) return labels.length ? `El único dato ${one}` : `El único dato no ${one}`;
  if (labels.length === 0) return `Ninguno ${one}`;
  if (labels.length === 1) return `De ${total}, solo ${labels[0]} ${one}`;
  if (labels.length === total) return total === 2 ? `Ambos ${many}` : `Los ${total} ${many}`;
  return `${labels.length} de ${total} ${many}`;
}

function sayMissing({ missing, type }: ChartModel): string[] {
  if (!missing.length) return [];
  if (type === 'timeline')
    return [`${missing.length} más no ${missing.length === 1 ? 'tiene' : 'tienen'} fecha en la fuente.`];
  return [
    `${missing.length === 1 ? 'Falta el dato de' : 'Faltan los datos de'} ${sayNames(missing.map((row) => row.label))}.`,
  ];
}

/** Names in a row, the rest as a count. */
function sayNames(names: readonly string[]): string {
  return names.length <= MOST_NAMES
    ? list.format(names)
    : list.format([...names.slice(0, MOST_NAMES - 1), `${names.length - MOST_NAMES + 1} más`]);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
