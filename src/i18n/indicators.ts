export { indicators } from '#texts/es/indicators.ts';
