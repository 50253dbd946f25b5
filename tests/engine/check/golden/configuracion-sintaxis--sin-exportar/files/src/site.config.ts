import type { SiteConfigInput } from '#schemas/site.ts';

const config = { name: 'La Loma' };
