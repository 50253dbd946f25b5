import type { ReactNode } from 'react';

interface LockedProps {
  readonly isLocked: boolean;
  readonly children: ReactNode;
}

/** Fields that can be read and not written in while something holds them. */
export const Locked = ({ isLocked, children }: LockedProps) => (
  <fieldset className="contest-fields" disabled={isLocked}>
    {children}
  </fieldset>
);
