import { useEffect, useState, type ComponentType } from 'react';
import { monitoringDesk as t } from '#words/monitoringDesk.ts';
import { monitoringDevice } from '#words/monitoringDevice.ts';

/**
 * A part whose script is brought only when it is first shown.
 *
 * @param load brings it
 * @param isQuiet whether nothing stands in its place meanwhile, as for a mark beside something else
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  isQuiet = false,
): ComponentType<Props> {
  let brought: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | undefined>(() => brought);
    const [said, say] = useState<string>(monitoringDevice.opening);
    useEffect(() => {
      if (Part) return;
      load().then(
        (part) => {
          brought = part;
          setPart(() => part);
        },
        () => say(t.notBrought),
      );
    }, [Part]);
    if (Part) return <Part {...props} />;
    return isQuiet ? null : <p role="status">{said}</p>;
  };
}
