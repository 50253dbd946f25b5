export { search as s } from '#texts/es/search.ts';
