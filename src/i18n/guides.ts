export { guides as g } from '#texts/es/guides.ts';
