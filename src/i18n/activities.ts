export { activities } from '#texts/es/activities.ts';
