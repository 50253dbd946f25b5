/** What blobs say, where they are there: an act counts without them, and they never change what it comes to. */
import type { MonitoringConfig } from '../config.ts';
import type { JsonValue } from '../crypto/canonicalJson.ts';
import { findAnswerFault, findTextFault, LONGEST } from './answers.ts';
import type { Chain } from './chain.ts';
import type { LedgerFault, Refusal } from './fault.ts';
import type { ActEntry, BlobEntry, RegistryEntry } from './parse.ts';

/** Faults of answers, comments and names, in the acts that name them. */
export function findContentFaults(
  config: MonitoringConfig,
  chains: readonly Chain[],
  registry: readonly RegistryEntry[],
  blobs: ReadonlyMap<string, BlobEntry>,
): readonly LedgerFault[] {
  const faults: LedgerFault[] = [];
  const look = (file: string, digest: string | undefined, find: (contents: JsonValue) => Refusal | undefined) => {
    const blob = digest === undefined ? undefined : blobs.get(digest);
    const refusal = blob && find(blob.contents);
    if (refusal) faults.push({ ...refusal, file });
  };
  const lookAtComment = ({ file, value }: ActEntry | RegistryEntry) => {
    if ('comment' in value) look(file, value.comment, (contents) => findTextFault(contents, LONGEST.comment));
  };
  for (const entry of chains.flatMap((chain) => chain.accepted)) {
    const { file, value } = entry;
    lookAtComment(entry);
    const form = config.forms.find(({ id, version }) => id === value.form && version === value.formVersion);
    if ('answers' in value && form) look(file, value.answers, (contents) => findAnswerFault(form, contents));
  }
  for (const entry of registry) {
    lookAtComment(entry);
    if (entry.value.act === 'inscribir-empresa')
      look(entry.file, entry.value.name, (contents) => findTextFault(contents, LONGEST.name));
  }
  return faults;
}
