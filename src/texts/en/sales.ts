import type { Texts } from '../es/index.ts';

/** Texts of the pages that read the sales in several ways. */
export const sales: Texts['sales'] = {
  title: 'Sales of the networks',
  description:
    'How much the sales of each network rose, with the target, and what each way of summarising them says: average, median, weighted, by cluster.',
  aliases: ['rise in sales', 'increase in sales', 'sales growth', 'how much sales rose'],
  readingTitle: (reading) => `Sales: ${reading.charAt(0).toLowerCase()}${reading.slice(1)}`,
  readings: 'Readings of the sales',
  overview: 'All the readings',
  all: 'All the networks',
  ofSource: 'the one that the evaluation uses',
  computedHere: 'The source does not give this figure: this site calculates it from the data of each network.',
  explore: 'Take networks out, put them back, and watch the average move',
  entering: { in: 'Included', out: 'Not included', missing: 'No data' },
  countIn: (count, total) => `${count} of the ${total} networks of the project ${count === 1 ? 'is' : 'are'} included.`,
  explorer: {
    title: 'Explore the average of the sales',
    description: 'Take networks out, put them back, and see how the average, the median and the weighted average move.',
  },
};
