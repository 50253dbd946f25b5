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
  return (
    <section className="note" aria-label={t.link}>
      <p>{t.fromLink(reading.file.title || workspace.shelf.nameless)}</p>
      <p className="tools">
        <button type="button" className="go" onClick={take}>
          {isHere ? t.takeMerge : t.take}
        </button>
        <button type="button" className="plain" onClick={drop}>
          {t.drop}
        </button>
      </p>
    </section>
  );
}
