export { page as t } from '#texts/es/page.ts';
