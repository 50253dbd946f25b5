export { sales } from '#texts/es/sales.ts';
