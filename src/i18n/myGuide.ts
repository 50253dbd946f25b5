export { myGuide as m } from '#texts/es/myGuide.ts';
