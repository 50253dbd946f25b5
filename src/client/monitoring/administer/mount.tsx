import { createRoot } from 'react-dom/client';
import { DeskProvider } from '../desk/desk.tsx';
import type { MountTool } from '../start.ts';
import { Administration } from './Administration.tsx';
import { KeptHeadProvider } from './keptHead.tsx';

/** Draws the tool for whoever administers. */
export const mount: MountTool = (host, app) => {
  createRoot(host).render(
    <DeskProvider app={app}>
      <KeptHeadProvider>
        <Administration />
      </KeptHeadProvider>
    </DeskProvider>,
  );
};
