import { createRoot } from 'react-dom/client';
import { DeskProvider } from '../desk/desk.tsx';
import type { MountTool } from '../start.ts';
import { Review } from './Review.tsx';

/** Draws the tool for whoever reviews or approves. */
export const mount: MountTool = (host, app) => {
  createRoot(host).render(
    <DeskProvider app={app}>
      <Review />
    </DeskProvider>,
  );
};
