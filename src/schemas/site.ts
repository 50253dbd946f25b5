import { z } from 'zod';
import { findLanguage } from '#texts/language.ts';
import {
  chartReference,
  date,
  DATE_PATTERN,
  figureReference,
  formed,
  id,
  references,
  siteLink,
  text,
  url,
  vocabulary,
  type Form,
} from './fields.ts';
import { iatiConfig } from './iati.ts';
import { monitoringSettings } from './monitoring.ts';

/**
 * What searches the full text: Pagefind, over the files of the site, or a server for an archive that outgrows it
 * (docs/busqueda.md).
 */
const fullTextConfig = z.strictObject({
  /** Its adapter in `src/client/search/engines.ts`. */
  engine: z.enum(['pagefind']),
  /** Address of its server; none for an engine that reads the files of the site. */
  url: url().optional(),
  /** Name of the index on that server. */
  index: text().optional(),
  /** Key that can search and nothing else. */
  searchKey: text().optional(),
});

export type FullTextConfig = z.infer<typeof fullTextConfig>;

/**
 * A path under which a site is served: names between slashes. What an address would have to write otherwise (blanks,
 * accents, `?`), and what leads out of a folder (`..`), cannot be one.
 */
export const BASE_PATTERN = /^\/(?:(?!\.{1,2}\/)[A-Za-z0-9._~-]+\/)*$/;

/** Years that the date of a file in a ZIP can say, as `fflate` writes it. */
const [FIRST_ZIP_YEAR, LAST_ZIP_YEAR] = ['1980', '2099-12-31'];
/** What is no date is told as that. */
const isZipDate = (day: string): boolean => !DATE_PATTERN.test(day) || (FIRST_ZIP_YEAR <= day && day <= LAST_ZIP_YEAR);

/**
 * A part of the results: a few lines on the page of all of them, and a page of its own (`/resultados/<id>/`). One
 * without anything to show is not there; one by the name of a dataset with readings is told by the pages of these.
 */
const resultsPart = z.strictObject({
  /** Its anchor, and the name of its page. */
  id: id(),
  /** Its heading; what shows indicators or activities has one of its own. */
  title: text().optional(),
  /** What is on its page, in a sentence; left out, the titles of its charts say it. */
  lead: text().optional(),
  /** What it shows: figures and charts that are named here, or the indicators or activities of the logframe. */
  shows: z.enum(['figures', 'indicators', 'activities']).default('figures'),
  /** Figures, each by its own title. */
  figures: z.array(figureReference()).default([]),
  /** Charts that its datasets declare. */
  charts: z.array(chartReference()).default([]),
  /** Notes that whoever reads it must know. */
  noteIds: references('note'),
  /** Figures that need their explanation beside them: how it is computed is told under them. */
  explainedFigures: z.array(figureReference()).default([]),
  /** Where to go from here, a line each. */
  links: z.array(siteLink).default([]),
  /** Pages that tell more. */
  pageIds: references('page'),
  /** Datasets to read on with. */
  datasetIds: references('dataset'),
});

export type ResultsPart = z.infer<typeof resultsPart>;

/** Letters of the name of a site: two lines of the bar on a telephone. */
const NAME_LETTERS = 80;
/** Counts in the first screen of the home page: what fits in two lines of a telephone. */
const MOST_COUNTS = 4;

/** The identity of an institution's site: the one file that a fork edits first (`src/site.config.ts`). */
export const siteConfig = z.strictObject({
  /** Name of the site: it stands in the bar of every page and on every guide. */
  name: text().refine((name) => name.length <= NAME_LETTERS, 'siteName' satisfies Form),
  /** What it is, in one sentence. */
  description: text(),
  /** Institution that publishes it. */
  publisher: text(),
  /** Public address, without a path: in the form that browsers write it, `https://example.org`. */
  url: url().transform((written) => new URL(written).origin),
  /** Path under which it is served: `/` or `/path/`. */
  base: formed('basePath', BASE_PATTERN).default('/'),
  /** Language, as BCP 47. */
  language: text()
    .refine((tag) => findLanguage(tag) !== undefined, 'language' satisfies Form)
    .default('es-PE'),
  /**
   * Name of the edition, shown in citations and part of the fixed addresses of its data: `2026.1`. Its dot tells it
   * from an id.
   */
  edition: formed('edition', /^\d[\dA-Za-z]*(?:\.[\dA-Za-z]+)+$/),
  /** Date of the edition. The files of the site carry it, ZIP among them, which knows no date before 1980. */
  publishedOn: date().refine(isZipDate, 'editionDate' satisfies Form),
  /** Licence of the texts and data, as an SPDX code. */
  licence: text(),
  /** Address of the licence. */
  licenceUrl: url(),
  /** Where to report an error, if there is a place. */
  contact: text().optional(),
  /** What the home page says: without it, the name of the site and the doors that every site can have. */
  home: z
    .strictObject({
      /** Its title, in the window and in results of a search. */
      title: text().optional(),
      /** Its heading, where it says more than the title. */
      heading: text().optional(),
      /** What this is, who, where and when, for somebody who never heard of it; without it, the description. */
      lead: text().optional(),
      /** When it was, in a few words: no figure of then is read as of now. */
      period: text().optional(),
      /** Counts that belong in the first screen, each with what it counts where its unit does not say it. */
      counts: z
        .array(
          z.strictObject({
            /** The figure. */ figure: figureReference(),
            /** What it counts; without it its unit says so. */ label: text().optional(),
          }),
        )
        .refine((counts) => counts.length <= MOST_COUNTS, 'fewCounts' satisfies Form)
        .default([]),
      /** Ways in, each for one kind of visitor. */
      doors: z
        .array(
          z.strictObject({
            /** What the visitor wants: «Tengo una empresa». */ title: text(),
            /** For whom it is and what is behind it. */ text: text(),
            /** Where it leads. */ links: z.array(siteLink).min(1),
          }),
        )
        .optional(),
    })
    .prefault({}),
  /** What each kind of visitor asks first: the search offers it before anybody has written anything. */
  searchStart: z
    .array(
      z.strictObject({
        /** Who asks, as they say it: «Tengo una empresa». */ title: text(),
        /** Their questions, each with the page that answers it. */ questions: z.array(siteLink).min(1),
      }),
    )
    .default([]),
  /** Figures shown on the home page, with a short label each. */
  homeFigures: z
    .array(
      z.strictObject({
        /** The figure. */ figure: figureReference(),
        /** What it is, in a few words. */ label: text(),
      }),
    )
    .default([]),
  /** The one figure that each network has, where there is such a one: `figure` of the network. */
  networkFigure: z
    .strictObject({
      /** What it is, in a word or two: «ventas: 59.76%», «sin dato de ventas». */
      name: text(),
      /** What it is, as a guide says before it: «Aumento anual de ventas». */
      title: text(),
      /** What it is, in full: it stands under the figure on the page of the network. */
      label: text(),
      /** The target that it is read against, where there is one. */
      target: figureReference().optional(),
      /** What is told of a network that has a figure and a reason why it stands apart. */
      asideTitle: text().optional(),
      /** Whether a network must have it or say why it has none. */
      isRequired: z.boolean().default(true),
    })
    .optional(),
  /** Name of the method, where it has one: the page of its phases is headed by it. */
  methodName: text().optional(),
  /** What the method is, in a paragraph: it opens the page of its phases. */
  methodAbout: text().optional(),
  /** What each level of the logframe wanted to reach. */
  goals: z
    .array(
      z.strictObject({
        /** The level. */ levelId: vocabulary('logframe-levels'),
        /** What it wanted to reach, in a sentence or two. */ statement: text(),
      }),
    )
    .default([]),
  /** What the pages of sections say; the label of a section stands where nothing is said. */
  sections: z
    .array(
      z.strictObject({
        /** The section. */ sectionId: vocabulary('sections'),
        /** Title of its page, where it is not its label. */ title: text().optional(),
        /** What it holds, in a sentence. */ lead: text().optional(),
      }),
    )
    .default([]),
  /** What the results page says and shows. */
  results: z
    .strictObject({
      /** What is on it, in a sentence. */
      lead: text().optional(),
      /** Other names under which visitors look for it. */
      aliases: z.array(text()).default([]),
      /** Its parts in their order; the indicators and activities of the logframe where none is named. */
      parts: z.array(resultsPart).prefault([
        { id: 'indicadores', shows: 'indicators' },
        { id: 'actividades', shows: 'activities' },
      ]),
      /** Pages that help to read the results well. */
      contextPageIds: references('page'),
    })
    .prefault({}),
  /** What the institution adds to what every site says of itself. */
  statements: z
    .strictObject({
      /** Pages that tell what else it does with data of people. */
      privacyPageIds: references('page'),
      /** Pages that tell what else it does so that everybody can use the site. */
      accessibilityPageIds: references('page'),
    })
    .prefault({}),
  /** Other Trama sites whose indexes the search of this one looks through too. */
  otherSites: z
    .array(
      z.strictObject({
        /** Its name, as results say where they come from. */ name: text(),
        /** Address of its home page, with «/» at its end, and neither a query nor an anchor. */
        url: url().regex(/^[^?#\\@]+\/$/, 'folderUrl' satisfies Form),
      }),
    )
    .default([]),
  /** What searches the full text. Its settings go to the browser of whoever searches: never a key that can write. */
  fullText: fullTextConfig.default({ engine: 'pagefind' }),
  /** What the IATI activity needs and no record says; without it the site publishes none. */
  iati: iatiConfig.optional(),
  /** What monitoring needs and no record says; without it the site has no pages of monitoring. */
  monitoring: monitoringSettings.optional(),
});

export type SiteConfig = z.infer<typeof siteConfig>;
/** What the configuration file may leave out. */
export type SiteConfigInput = z.input<typeof siteConfig>;
