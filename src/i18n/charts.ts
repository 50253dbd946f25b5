export { charts as chartText } from '#texts/es/charts.ts';
