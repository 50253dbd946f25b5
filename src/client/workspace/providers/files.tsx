import { useState } from 'react';
import { listNeeds, recordIdOf, writeRecords } from '#domain/workspace/providers/publish.ts';
import { writeVcards } from '#publishers/vcard.ts';
import { workspaceProviders as t } from '#words/workspaceProviders.ts';
import { workspace } from '#words/workspace.ts';
import { saveFile, toFileName } from '../saveFile.ts';
import type { ProviderProps } from './setting.ts';
import { nameProvider } from './tell.ts';

/** How to reach a provider, as a card for the address book of a phone. */
export function CardButton({ provider }: Pick<ProviderProps, 'provider'>) {
  const [said, say] = useState('');
  const save = () => {
    const { id, name, person, phone, email, place } = provider;
    const card = {
      id: `${id}@trama`,
      name: person || name || t.unnamed,
      company: person ? name : '',
      phone,
      email,
      place,
      note: t.fields.cardNote,
    };
    const file = `${t.fields.cardName}-${toFileName(nameProvider(provider))}.vcf`;
    saveFile(new Blob([writeVcards([card])], { type: 'text/vcard;charset=utf-8' }), file);
    say(t.fields.cardSaved(file));
  };
  return (
    <div className="no-print">
      <p className="tools">
        <button type="button" onClick={save}>
          {t.fields.card}
        </button>
      </p>
      <p role="status" className="meta">
        {said}
      </p>
    </div>
  );
}

/** The two records of a provider for the site, or what is missing before. */
export function Publish({ setting: { model, today }, provider }: ProviderProps) {
  const [said, say] = useState('');
  const needs = listNeeds(provider, model, today);
  const save = async () => {
    try {
      const { strToU8, zipSync } = await import('fflate');
      const records = writeRecords(provider, model);
      const zip = zipSync(Object.fromEntries(records.map(({ name, text }) => [name, strToU8(text)])));
      const file = `${t.publish.file}-${recordIdOf(provider)}.zip`;
      saveFile(new Blob([new Uint8Array(zip)], { type: 'application/zip' }), file);
      say(t.publish.saved(file));
    } catch (error) {
      say(workspace.notBrought);
      throw error;
    }
  };
  return (
    <section className="no-print" aria-labelledby="proveedor-publicar">
      <h3 id="proveedor-publicar">{t.publish.title}</h3>
      <p>{t.publish.lead}</p>
      {needs.length > 0 ? (
        <>
          <p id="proveedor-falta">{t.publish.missing}</p>
          <ul aria-labelledby="proveedor-falta">
            {needs.map((need) => (
              <li key={need}>{t.publish.needs[need]}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="tools">
          <button type="button" className="go" onClick={() => void save()}>
            {t.publish.button}
          </button>
        </p>
      )}
      <p role="status" className="meta">
        {said}
      </p>
    </section>
  );
}
