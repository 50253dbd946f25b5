/** How a state of evidence is marked. Never a tick for what is not documented. */
const BADGES: Record<string, string> = {
  documentado: 'strong',
  declarado: 'medium',
  parcial: 'medium',
  'sin-evidencia': 'weak',
};

/** The look of the badge of a state of evidence. */
export const badgeOf = (stateId: string): string => BADGES[stateId] ?? 'medium';
