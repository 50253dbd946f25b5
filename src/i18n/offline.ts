export { offline as o } from '#texts/es/offline.ts';
