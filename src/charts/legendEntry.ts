import type { Shape } from './shapes.ts';

/** What a line across shows. */
export type LineRole = 'target' | 'mean';

/** What a mark means: its name, and its look. */
export interface LegendEntry {
  readonly label: string;
  /** Its shape; a line across where undefined. */
  readonly shape?: Shape;
  /** Place of its colour in the palette; that of its role, or of targets, where undefined. */
  readonly color?: number;
  /** What a line across shows. */
  readonly role?: LineRole;
}
