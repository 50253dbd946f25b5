import { useId, useState } from 'react';
import { fairFields } from '#domain/workspace/fair/fields.ts';
import { bytesOf, countPictures, MOST_PICTURES } from '#domain/workspace/pictures.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { Faults } from './FairHead.tsx';
import { shrinkPicture } from './shrinkPicture.ts';

const t = workspaceFair.picture;

interface Props {
  readonly path: string;
  /** The picture, or nothing. */
  readonly picture: string;
  /** Whose card it is, for whoever does not see it. */
  readonly of: string;
}

/** The picture of a card: taken with the camera, made small, and kept on this device alone. */
export function PictureField({ path, picture, of }: Props) {
  const { session, format } = useWorkspace();
  const count = countPictures(useCells(), fairFields);
  const [said, say] = useState('');
  const [fault, setFault] = useState('');
  const id = useId();
  const isFull = picture === '' && count >= MOST_PICTURES;
  const take = async (file: File) => {
    setFault('');
    say(t.working);
    const made = await shrinkPicture(file);
    say('');
    if ('fault' in made) return setFault(t.faults[made.fault]);
    session.write({ path, value: made.picture });
    say(t.kept(format.bytes(bytesOf(made.picture))));
  };
  return (
    <div className="fair-picture">
      {picture && <img src={picture} alt={of ? `${t.alt}: ${of}` : t.alt} />}
      {!session.isReadOnly && !isFull && (
        <p className="tools">
          <input
            id={id}
            className="visually-hidden"
            type="file"
            accept="image/*"
            capture="environment"
            aria-describedby={`${id}-below`}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              // The same file may be chosen again after a fault.
              target.value = '';
              if (file) void take(file);
            }}
          />
          <label htmlFor={id} className="fair-button">
            {picture ? t.again : t.take}
          </label>
          {picture && (
            <button type="button" className="plain" onClick={() => session.write({ path, value: null })}>
              {t.drop}
            </button>
          )}
        </p>
      )}
      <div id={`${id}-below`}>
        <p role="status" className="meta">
          {said}
        </p>
        <Faults told={[...(fault ? [fault] : []), ...(isFull ? [t.full(MOST_PICTURES)] : [])]} />
      </div>
    </div>
  );
}
