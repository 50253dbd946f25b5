import type { Texts } from '../es/index.ts';

/** Fixed texts of charts, their downloads and the pages that frame them. */
export const charts: Texts['charts'] = {
  source: 'Source',
  notes: (count) => (count === 1 ? '1 note on these data' : `${count} notes on these data`),
  svg: 'SVG',
  png: 'PNG',
  csv: 'CSV',
  embed: 'Embed',
  embedHow: 'Copy this code into your page. It brings the chart with its summary, its data and its source.',
  embedCode: 'Code to embed',
  preview: 'See how it looks',
  copyCode: 'Copy the code',
  codeCopied: 'Code copied',
  whole: (site) => `See the full page on ${site}`,
  events: 'Events',
  eventPlaces: 'the place of each event is in the list of events',
  others: 'Events',
  overviewLink: 'See all the charts, to download or embed them',
  overview: 'Charts',
  overviewLead: 'All the charts on the site, by topic. Choose one to read it whole, with its table and its source.',
  files: 'The files of each chart',
  filesText:
    'SVG is a drawing that stays sharp at any size, for printing or editing. PNG is an image, for a ' +
    'presentation. CSV holds the data. You may use all of it as long as you cite the source.',
  count: (count) => (count === 1 ? '1 chart' : `${count} charts`),
  /** Heading of a count whose unit has no name. */
  amount: 'Count',
  /** Names under which the list of all charts is looked for, beside its title. */
  aliases: ['graphs', 'images', 'embed', 'svg', 'png'],
  timeline: {
    title: 'The events that have a date, in order',
    fact: 'Event',
    start: 'Starts',
    type: 'Type',
    end: 'Ends',
    caveat: 'A hollow band fills the whole year: for that event the source gives only the year.',
  },
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  shortDate: ({ year, month, day }) => [day, month, year].filter((part) => part !== undefined).join(' '),
  span: (from, to) => `${from} to ${to}`,
};
