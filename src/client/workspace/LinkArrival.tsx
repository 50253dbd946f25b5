import type { FileReading } from '#domain/workspace/file.ts';
import { workspace } from '#words/workspace.ts';

const t = workspace.copies;

interface ArrivalProps {
  readonly reading: FileReading;
  /** Whether this device has the workspace already. */
  readonly isHere: boolean;
  readonly take: () => void;
  readonly drop: () => void;
}

/** What a link brought: nothing is kept or changed until somebody says so. */
export function LinkArrival({ reading, isHere, take, drop }: ArrivalProps) {
  if (!reading.ok || reading.isNewer)
    return (
      <p className="note">
        {reading.ok
          ? workspace.faults.newer
          : reading.fault === 'other-site'
            ? workspace.fileFaults['other-site'](reading.site ?? '')
            : t.badLink}
      </p>
    );
  const { told, go } = tellArrival(reading.file, isHere);
  return (
    <section className="note" aria-label={t.link}>
      <p>{told}</p>
      <p className="tools">
        {go !== undefined && (
          <button type="button" className="go" onClick={take}>
            {go}
          </button>
        )}
        <button type="button" className="plain" onClick={drop}>
          {t.drop}
        </button>
      </p>
    </section>
  );
}

/** What came, and what can be done with it: the sheet of a judge goes nowhere but to its contest. */
function tellArrival(
  { title, part }: Extract<FileReading, { ok: true }>['file'],
  isHere: boolean,
): { readonly told: string; readonly go?: string } {
  const name = title || workspace.shelf.nameless;
  const { sheet } = t;
  if (part === 'jury') return { told: sheet.fromJury(name), go: sheet.take };
  if (part === 'scores') return isHere ? { told: sheet.fromScores, go: sheet.takeScores } : { told: sheet.notHere };
  return { told: t.fromLink(name), go: isHere ? t.takeMerge : t.take };
}
