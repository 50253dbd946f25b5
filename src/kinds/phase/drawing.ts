import type { DrawnPhase, MethodDrawing } from '#domain/methodDrawing.ts';
import type { Entry } from '#records/assemble.ts';
import type { Site } from '#views/site.ts';

/** A phase as the drawing shows it: its milestones are the months by which something was due. */
function drawPhase({ words, book }: Pick<Site, 'words' | 'book'>, phase: Entry<'phase'>): DrawnPhase {
  const months = [...new Set(phase.milestones.flatMap(({ month }) => (month ? [month] : [])))].sort((a, b) => a - b);
  return {
    id: phase.id,
    order: phase.order,
    title: phase.shortTitle,
    milestones: months.length ? words.phase.drawing.milestones(book.format.list(months.map(String))) : '',
  };
}

/** The method as it is drawn: its phases in order, their milestones, and what runs through all of them. */
export function buildMethodDrawing(site: Site): MethodDrawing {
  const w = site.words.phase.drawing;
  const all = site.records.list('phase');
  const phases = all.filter(({ transversal }) => !transversal).map((phase) => drawPhase(site, phase));
  const threads = all.filter(({ transversal }) => transversal).map((phase) => drawPhase(site, phase));
  const steps = phases.map(({ order, title, milestones }) => w.step(order, title, milestones)).join('; ');
  return {
    title: w.title,
    phases,
    threads: threads.map((thread) => ({ ...thread, title: w.thread(thread.title) })),
    summary: w.summary(steps, site.book.format.list(threads.map(({ title }) => title))),
  };
}
