export { formats as formatTexts } from '#texts/es/formats.ts';
