export { datasetPage } from '#texts/es/datasetPage.ts';
