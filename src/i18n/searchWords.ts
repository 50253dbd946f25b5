export { searchWords } from '#texts/es/searchWords.ts';
