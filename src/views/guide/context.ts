import { renderChartSvg } from '#charts/renderSvg.ts';
import { buildChartSummary } from '#charts/summary.ts';
import type { ChartTheme } from '#charts/theme.ts';
import { addressOf } from '#kinds/addresses.ts';
import { modelOf, yearsOf } from '#views/chart.ts';
import { sayPlace, viewCitations, viewPlace } from '#views/citations.ts';
import { viewFigure } from '#views/figures.ts';
import type { Site } from '#views/site.ts';
import type { GuideBlock, GuideInline } from '#domain/guide/model.ts';
import { openAddress } from '#domain/openAddress.ts';
import { toInlines, type ProseContext } from './prose.ts';

type Citations = readonly { readonly sourceId: string; readonly locator: string; readonly note?: string | undefined }[];

/** What the composers of records work with. */
export interface GuideContext extends ProseContext {
  readonly site: Site;
  readonly short: boolean;
  readonly withEvidence: boolean;
  /** A field of prose as a line. */
  readonly say: (source: string) => readonly GuideInline[];
  /** Full address of a page of the site. */
  readonly online: (address: string) => string;
  /** The sources of a statement as a footnote. */
  readonly cite: (citations: Citations) => readonly GuideInline[];
  /** The sources of an item of a list in which every item has its own, beside it. */
  readonly citeBeside: (citations: Citations) => readonly GuideInline[];
}

/** Colours that print: those that stand side by side of another lightness, so that they are told apart in grey. */
const PRINT: ChartTheme = {
  ink: '#1d1714',
  inkSoft: '#5b5048',
  paper: '#ffffff',
  series: ['#a3203c', '#7b8bc4', '#cf9424', '#3b3530', '#4d8f7a', '#b9a08c'],
  target: '#1d1714',
  mean: '#5b5048',
  grid: '#d9d2c6',
  fontFamily: 'Source Serif 4',
};
const CHART_WIDTH = 600;
/**
 * Notes that the foot of a page names: of a figure with more, it leads to where all stand. Typst cannot set a foot of
 * several pages.
 */
const MOST_NOTES = 6;

/**
 * Makes the context in which a guide's prose is resolved.
 *
 * @param urlOf full address of an address from the root of the site
 * @param idOf id of the heading of a record that the guide holds, by its address
 */
export function buildGuideContext(
  site: Site,
  guideId: string,
  options: { readonly short: boolean; readonly withEvidence: boolean },
  urlOf: (address: string) => string,
  idOf: ReadonlyMap<string, string>,
): GuideContext {
  const words = site.book.t.guideText;
  const told = new Set<string>();
  // The same chart may stand twice in a guide: each drawing has ids of its own.
  let drawn = 0;
  let named = 0;
  const link = (address: string) => {
    if (!address.startsWith('/')) return { href: openAddress(address) ?? urlOf('/') };
    const to = idOf.get(address);
    return to ? { to } : { href: urlOf(address) };
  };
  const text = (v: string): GuideInline => ({ t: 'text', v });
  const see = (address: string, label: string): GuideInline => ({
    t: 'a',
    ...link(address),
    see: true,
    c: [text(label)],
  });
  const tellNotes = (
    notes: readonly { readonly address: string; readonly title: string }[],
    figureAddress: string,
  ): GuideInline => {
    const named = notes.length > MOST_NOTES ? notes.slice(0, MOST_NOTES - 1) : notes;
    const others = notes.length - named.length;
    const items = [
      ...named.map(({ address, title }) => see(address, title)),
      ...(others ? [see(figureAddress, words.otherNotes(others))] : []),
    ];
    return {
      t: 'fn',
      c: [
        text(words.notesOnFigure(notes.length)),
        ...items.flatMap((item, index) => [text(index ? '; ' : ''), item]),
        text('.'),
      ],
    };
  };
  const noteBox = (id: string): readonly GuideBlock[] => {
    const note = site.records.get('note', id);
    return [
      {
        t: 'box',
        title: words.note(note.title),
        c: [
          { t: 'p', c: [...context.say(note.states), text(' '), ...context.say(note.finds)] },
          { t: 'p', c: context.say(note.publishes) },
        ],
      },
    ];
  };
  const context: GuideContext = {
    site,
    ...options,
    parsed: (source) => site.records.parsed(source),
    link,
    term: (id) => addressOf('term', id),
    nameNote: () => `nota-al-pie-${(named += 1)}`,
    place: (sourceId, locator) => sayPlace(viewPlace(site, sourceId, locator)),
    // A figure leads to its method; a note on it is told the first time it stands in the guide.
    figure: (reference) => {
      const view = viewFigure(site, reference);
      const notes = view.notes.filter((note) => !told.has(note.address));
      notes.forEach((note) => told.add(note.address));
      const figure: GuideInline = { t: 'a', href: urlOf(view.address), c: [text(view.text)] };
      return notes.length ? [figure, tellNotes(notes, view.address)] : [figure];
    },
    chart: (reference) => {
      const model = modelOf(site, reference);
      const years = yearsOf(site, reference);
      const alt = buildChartSummary(model, site.book);
      drawn += 1;
      const svg = renderChartSvg(model, {
        width: CHART_WIDTH,
        idSuffix: `${guideId}-${drawn}`,
        summary: alt,
        theme: PRINT,
        book: site.book,
      });
      return [
        {
          t: 'figure',
          svg,
          alt,
          title: years ? `${model.title} (${years})` : model.title,
        },
        ...(model.caveat ? [{ t: 'p' as const, c: context.say(model.caveat) }] : []),
      ];
    },
    note: noteBox,
    say: (source) => toInlines(source, context),
    online: urlOf,
    cite: (citations) => {
      if (!options.withEvidence || citations.length === 0) return [];
      return [
        {
          t: 'fn',
          c: [
            text(
              `${viewCitations(site, citations)
                .map((place) => `${sayPlace(place)}${place.note ? ` (${place.note})` : ''}`)
                .join('; ')}.`,
            ),
          ],
        },
      ];
    },
    citeBeside: (citations) => {
      if (!options.withEvidence || citations.length === 0) return [];
      return [
        text(' '),
        {
          t: 'i',
          c: [text(`[${viewCitations(site, citations).map(sayPlace).join('; ')}]`)],
        },
      ];
    },
  };
  return context;
}
