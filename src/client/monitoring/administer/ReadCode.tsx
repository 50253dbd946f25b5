import { useEffect, useId, useRef, useState } from 'react';
import { readRequest, type KeyRequest } from '#domain/monitoring/ledger/request.ts';
import { monitoringAdmin as t } from '#words/monitoringAdmin.ts';
import { monitoringDevice } from '#words/monitoringDevice.ts';
import { useDesk } from '../desk/desk.tsx';
import { readPhoto, watchCamera } from './codeReader.ts';

/** Reads the code of a request: by the camera, or from a photo where there is none. */
export function ReadCode({ found }: { readonly found: (request: KeyRequest) => void }) {
  const { app } = useDesk();
  const [isWatching, watch] = useState(false);
  const [said, say] = useState('');
  const photo = useId();
  const take = async (text: string | undefined) => {
    if (text === undefined) return say(t.people.noCode);
    const reading = await readRequest(app.identity.site, text);
    say(reading.ok ? '' : monitoringDevice.request[reading.fault](reading.received));
    if (reading.ok) found(reading.request);
  };
  const takePhoto = async (file: File | undefined) => {
    if (!file) return;
    try {
      await take(await readPhoto(file));
    } catch {
      say(t.people.noCode);
    }
  };
  return (
    <div>
      {isWatching && (
        <Camera
          found={(text) => {
            watch(false);
            void take(text);
          }}
          failed={() => {
            watch(false);
            say(t.people.noCamera);
          }}
        />
      )}
      <div className="tools">
        <button
          type="button"
          aria-pressed={isWatching}
          onClick={() => {
            say('');
            watch(!isWatching);
          }}
        >
          {isWatching ? t.people.scanStop : t.people.scan}
        </button>
        <label htmlFor={photo} className="desk-file">
          {t.people.photo}
          <input
            id={photo}
            type="file"
            accept="image/*"
            onChange={({ target }) => {
              void takePhoto(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
      </div>
      <p role="status">{isWatching ? t.people.scanning : said}</p>
    </div>
  );
}

/** What the camera sees. It is turned off when this is taken away. */
function Camera(props: { readonly found: (text: string) => void; readonly failed: () => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const { found, failed } = props;
  const tell = useRef({ found, failed });
  tell.current = { found, failed };
  useEffect(() => {
    const stopping = new AbortController();
    if (video.current)
      watchCamera(video.current, stopping.signal).then(
        (text) => text !== undefined && tell.current.found(text),
        () => !stopping.signal.aborted && tell.current.failed(),
      );
    return () => stopping.abort();
  }, []);
  return <video ref={video} className="desk-camera" aria-label={t.people.scanLabel} muted playsInline />;
}
