// What every page runs: a few lines that bring the rest when it is asked for.
import { mountActions } from './actions.ts';
import { mountMenu } from './menu.ts';
import { summonCharts } from './charts/summon.ts';
import { summonSearch } from './search/summon.ts';

summonSearch(import.meta.env.BASE_URL.replace(/\/$/, ''));
mountActions();
mountMenu();
summonCharts();
