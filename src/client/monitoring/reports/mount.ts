import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { MountTool } from '../start.ts';
import { ReportsTool } from './ReportsTool.tsx';

/** Draws the tool. */
export const mount: MountTool = (host, app) => createRoot(host).render(createElement(ReportsTool, { app }));
