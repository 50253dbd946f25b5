export { dataTable } from '#texts/es/dataTable.ts';
