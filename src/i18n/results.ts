export { results } from '#texts/es/results.ts';
