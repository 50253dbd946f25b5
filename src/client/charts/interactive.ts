import { Chart, Tooltip, type ChartItem } from 'chart.js';
import { buildChartConfig, drawChart, type BuiltChart } from '#charts/config.ts';
import { TEXT_SLACK, wrapText } from '#charts/labels.ts';
import type { ChartModel } from '#charts/model.ts';
import { cssTheme, type ChartTheme } from '#charts/theme.ts';
import { chartDrawing } from '#words/chartDrawing.ts';
import { chartExplorer as t } from '#words/chartExplorer.ts';
import { openFormats } from '../formats.ts';

/** A chart that has been mounted. */
export interface MountedChart {
  /** Takes it away; the drawn chart shows again. */
  destroy(): void;
}

const mounted = new WeakMap<HTMLElement, MountedChart>();

/**
 * Lays a chart to explore over the drawn one: values under the pointer and with the arrow keys, announced as they
 * come. Nothing moves. The drawn chart keeps its place, so the page does not shift; it shows again in print and
 * stays if anything fails. Mounting twice is the same as once.
 *
 * @param host element that holds the drawn chart, in one or more widths of which CSS shows one; it may be empty
 * @param model what `buildChartModel` gave
 * @returns undefined when there is nothing to explore or the browser cannot draw it
 */
export function mountChart(host: HTMLElement, model: ChartModel): MountedChart | undefined {
  const known = mounted.get(host);
  if (known) return known;
  if (!model.bars.length) return undefined;
  const stage = new ChartStage(host, model);
  try {
    stage.start();
  } catch {
    stage.destroy();
    return undefined;
  }
  const handle = {
    destroy: () => {
      mounted.delete(host);
      stage.destroy();
    },
  };
  mounted.set(host, handle);
  return handle;
}

/** The elements over a drawn chart, and what they answer to. */
class ChartStage {
  readonly #host: HTMLElement;
  readonly #model: ChartModel;
  readonly #drawn: readonly SVGSVGElement[];
  /** What is drawn anew of each: all but the legend, which stays. */
  readonly #parts: readonly (SVGSVGElement | SVGGElement)[];
  readonly #format = openFormats();
  readonly #panel = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  readonly #live = document.createElement('p');
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  readonly #watch = new ResizeObserver(() => this.#schedule());
  readonly #leaving = new AbortController();
  #chart: Chart<'bar', number[], string | string[]> | undefined;
  #layout: BuiltChart['layout'] | undefined;
  /** Pixels on the page for a pixel of the chart. */
  #scale = 1;
  #active: number | undefined;
  #frame = 0;

  constructor(host: HTMLElement, model: ChartModel) {
    this.#host = host;
    this.#model = model;
    this.#drawn = [...host.querySelectorAll('svg')];
    this.#parts = this.#drawn.map((svg) => svg.querySelector<SVGGElement>('.plot') ?? svg);
  }

  start(): void {
    const { signal } = this.#leaving;
    this.#build();
    this.#draw();
    this.#showDrawn(false);
    this.#watch.observe(this.#host);
    this.#scheme.addEventListener('change', () => this.#schedule(), { signal });
    // What is printed is the drawn chart: its colours follow the style sheet for print.
    addEventListener('beforeprint', () => this.#showDrawn(true), { signal });
    addEventListener('afterprint', () => this.#showDrawn(false), { signal });
    this.#panel.addEventListener('pointermove', (event) => this.#select(this.#rowAt(event)), { signal });
    this.#panel.addEventListener('pointerdown', (event) => this.#select(this.#rowAt(event)), { signal });
    // A finger leaves as it is lifted: what it chose stays until something else is touched.
    this.#panel.addEventListener('pointerleave', (event) => event.pointerType === 'touch' || this.#select(undefined), {
      signal,
    });
    this.#panel.addEventListener('blur', () => this.#select(undefined), { signal });
    this.#panel.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  destroy(): void {
    this.#leaving.abort();
    this.#watch.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#chart?.destroy();
    this.#panel.remove();
    for (const part of this.#parts) part.style.visibility = '';
  }

  #build(): void {
    const [panel, canvas, live] = [this.#panel, this.#canvas, this.#live];
    panel.tabIndex = 0;
    panel.setAttribute('role', 'application');
    panel.setAttribute('aria-roledescription', t.role);
    panel.setAttribute('aria-label', t.how(this.#model.title));
    canvas.setAttribute('aria-hidden', 'true');
    live.setAttribute('aria-live', 'polite');
    // Heard, not seen.
    Object.assign(live.style, {
      position: 'absolute',
      width: '1px',
      height: '1px',
      margin: '0',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    });
    if (this.#drawn.length) {
      if (getComputedStyle(this.#host).position === 'static') this.#host.style.position = 'relative';
      Object.assign(panel.style, { position: 'absolute', inset: '0' });
    }
    panel.append(canvas, live);
    this.#host.append(panel);
  }

  #showDrawn(shown: boolean): void {
    for (const part of this.#parts) part.style.visibility = shown ? '' : 'hidden';
    this.#canvas.style.visibility = shown ? 'hidden' : '';
  }

  /** Draws anew, once for all that changes before the next frame. Fails into the drawn chart. */
  #schedule(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      try {
        this.#draw();
        this.#select(this.#active);
      } catch {
        mounted.delete(this.#host);
        this.destroy();
      }
    });
  }

  /** Draws at the size of the drawn chart that shows, with the colours of this moment. */
  #draw(): void {
    const drawn = this.#drawn.find((svg) => svg.getBoundingClientRect().width > 0);
    if (this.#drawn.length && !drawn) return;
    const shownWidth = drawn?.getBoundingClientRect().width ?? this.#host.clientWidth;
    const width = drawn?.viewBox.baseVal.width || Math.max(280, shownWidth);
    const theme = resolveTheme(this.#host, drawn);
    const context = this.#canvas.getContext('2d');
    if (!context) throw new Error('The browser draws on no canvas.');
    this.#chart?.destroy();
    const { config, layout } = buildChartConfig(this.#model, {
      theme,
      width,
      measure: (text, size) => {
        context.font = `${size}px ${theme.fontFamily}`;
        return context.measureText(text).width * TEXT_SLACK;
      },
      words: { t: { chartDrawing }, format: this.#format },
    });
    this.#scale = shownWidth / width;
    this.#layout = layout;
    this.#place(drawn, width, layout.height);
    Chart.register(Tooltip);
    config.options = {
      ...config.options,
      devicePixelRatio: devicePixelRatio * this.#scale,
      plugins: { ...config.options?.plugins, tooltip: this.#tooltip(theme, layout, context) },
    };
    this.#chart = drawChart(this.#canvas as ChartItem, config);
  }

  /** Each width of the drawn chart stands where CSS puts it; the canvas lies over the one that shows. */
  #place(drawn: SVGSVGElement | undefined, width: number, height: number): void {
    Object.assign(this.#canvas, { width, height });
    Object.assign(this.#canvas.style, {
      display: 'block',
      width: `${width * this.#scale}px`,
      height: `${height * this.#scale}px`,
    });
    if (!drawn) return;
    const [from, at] = [this.#panel.getBoundingClientRect(), drawn.getBoundingClientRect()];
    Object.assign(this.#canvas.style, {
      position: 'absolute',
      insetInlineStart: `${at.left - from.left}px`,
      insetBlockStart: `${at.top - from.top + this.#legendHeight(drawn) * this.#scale}px`,
    });
  }

  /** Height of the legend above a drawing, in its pixels. */
  #legendHeight(drawn: SVGSVGElement): number {
    return drawn.querySelector<SVGGElement>('.plot')?.transform.baseVal[0]?.matrix.f ?? 0;
  }

  #tooltip(theme: ChartTheme, layout: BuiltChart['layout'], context: CanvasRenderingContext2D) {
    const { fontSize, width } = layout;
    const font = { family: theme.fontFamily, size: fontSize };
    const wrap = (text: string) =>
      wrapText(text, width * 0.6, 4, (line) => {
        context.font = `bold ${fontSize}px ${theme.fontFamily}`;
        return context.measureText(line).width;
      });
    return {
      enabled: true,
      displayColors: false,
      backgroundColor: theme.ink,
      titleColor: theme.paper,
      bodyColor: theme.paper,
      titleFont: { ...font, weight: 'bold' as const },
      bodyFont: font,
      padding: 10,
      cornerRadius: 2,
      callbacks: {
        title: ([item]: readonly { dataIndex: number }[]) => wrap(this.#model.bars[item?.dataIndex ?? -1]?.label ?? ''),
        label: (item: { dataIndex: number }) =>
          this.#listFacts(item.dataIndex).flatMap(({ name, text }) => wrap(`${name}: ${text}`)),
      },
    };
  }

  /** What is known of a bar: value, target and group. */
  #listFacts(index: number): { name: string; text: string }[] {
    const bar = this.#model.bars[index];
    if (!bar) return [];
    const { headings, unitText, decimals, groups } = this.#model;
    const group = groups.find((candidate) => candidate.id === bar.group);
    return [
      { name: headings.value, text: this.#format.figure(bar.value, unitText, decimals) },
      ...(bar.target === undefined
        ? []
        : [{ name: headings.target ?? t.target, text: this.#format.figure(bar.target, unitText, decimals) }]),
      ...(group && headings.group ? [{ name: headings.group, text: group.label }] : []),
    ];
  }

  #rowAt(event: PointerEvent): number | undefined {
    const top = this.#chart?.chartArea.top;
    if (top === undefined || !this.#layout) return undefined;
    const y = (event.clientY - this.#canvas.getBoundingClientRect().top) / this.#scale;
    const index = Math.floor((y - top + this.#layout.barShift) / this.#rowHeight());
    return index >= 0 && index < this.#model.bars.length ? index : undefined;
  }

  #rowHeight(): number {
    const { top = 0, bottom = 0 } = this.#chart?.chartArea ?? {};
    return (bottom - top) / Math.max(1, this.#model.bars.length);
  }

  #onKey(event: KeyboardEvent): void {
    const last = this.#model.bars.length - 1;
    if (event.ctrlKey || event.metaKey || event.altKey || last < 0) return;
    const at = this.#active;
    const targets: Record<string, number> = {
      ArrowDown: at === undefined ? 0 : Math.min(last, at + 1),
      ArrowRight: at === undefined ? 0 : Math.min(last, at + 1),
      ArrowUp: at === undefined ? last : Math.max(0, at - 1),
      ArrowLeft: at === undefined ? last : Math.max(0, at - 1),
      Home: 0,
      End: last,
    };
    const next = targets[event.key];
    if (next !== undefined) {
      event.preventDefault();
      this.#select(next);
      this.#announce(next);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.#select(undefined);
      this.#panel.blur();
    }
  }

  #select(index: number | undefined): void {
    const chart = this.#chart;
    if (!chart) return;
    this.#active = index;
    const bar = index === undefined ? undefined : chart.getDatasetMeta(0).data[index];
    const elements = index === undefined || !bar ? [] : [{ datasetIndex: 0, index }];
    chart.setActiveElements(elements);
    chart.tooltip?.setActiveElements(elements, { x: bar?.x ?? 0, y: bar?.y ?? 0 });
    chart.update();
    if (index === undefined) this.#live.textContent = '';
  }

  #announce(index: number): void {
    const facts = this.#listFacts(index).map(({ name, text }) => `${name}: ${text}`);
    const { bars } = this.#model;
    this.#live.textContent = t.bar(bars[index]?.label ?? '', facts, index + 1, bars.length);
  }
}

/** The theme of the site with its custom properties resolved, as a canvas needs it. */
function resolveTheme(host: HTMLElement, drawn: SVGSVGElement | undefined): ChartTheme {
  const probe = document.createElement('span');
  host.append(probe);
  const resolve = (color: string) => {
    probe.style.color = color;
    return getComputedStyle(probe).color;
  };
  try {
    return {
      ink: resolve(cssTheme.ink),
      inkSoft: resolve(cssTheme.inkSoft),
      paper: resolve(cssTheme.paper),
      series: cssTheme.series.map(resolve),
      target: resolve(cssTheme.target),
      mean: resolve(cssTheme.mean),
      grid: resolve(cssTheme.grid),
      fontFamily: getComputedStyle(drawn ?? host).fontFamily,
    };
  } finally {
    probe.remove();
  }
}
