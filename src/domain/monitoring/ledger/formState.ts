/** What a form has come to by the acts on it, one after the other. It is computed each time, and stored nowhere. */
import type { FormAct } from './acts.ts';

/** What a chain of acts can come to, in the words of the sources. */
export type FormStatus =
  'enviada' | 'recibida' | 'observada' | 'aprobada' | 'correccion-pedida' | 'correccion-autorizada' | 'eliminada';

/** Answers as they were sent at one time. */
export interface FormVersion {
  /** Hash of the act that sent them. */
  readonly act: string;
  /** Digest of the blob with the answers. */
  readonly answers: string;
  readonly formVersion: number;
  /** Fingerprint of who sent them, and the code of the person. */
  readonly author: string;
  readonly code: string;
  /** Whether they were sent by a correction that was authorised. */
  readonly corrects: boolean;
  /** What the clock of the reviewer said on receiving them, in milliseconds. */
  readonly receivedAt?: number;
}

/** An approval, as long as nothing took it away. */
export interface Approval {
  /** Hash of the act. */
  readonly act: string;
  readonly code: string;
  readonly version: FormVersion;
  /** Hashes of the approvals below that it stands on, in their order. */
  readonly standsOn: readonly string[];
}

/** A correction that was asked for. */
export interface CorrectionRequest {
  readonly author: string;
  readonly code: string;
  /** What the form goes back to when it is declined. */
  readonly back: 'recibida' | 'aprobada';
  /** Codes of who gave a permit, in the order of the permits. */
  readonly permits: readonly string[];
}

/** The state of a form after some act. */
export interface FormState {
  readonly status: FormStatus;
  readonly version: FormVersion;
  /** It stays in force while a correction is only asked for. */
  readonly approval?: Approval | undefined;
  readonly request?: CorrectionRequest | undefined;
}

/** Who did an act, its hash and the permits that a correction of this form needs. */
export interface Applied {
  readonly hash: string;
  readonly code: string;
  readonly permitsNeeded: number;
}

/** The state after an act that may be done. @param state undefined before the first act */
export function applyFormAct(
  state: FormState | undefined,
  act: FormAct,
  { hash, code, permitsNeeded }: Applied,
): FormState | undefined {
  if (act.act === 'enviar' || act.act === 'corregir') {
    const { answers, formVersion, author } = act;
    const corrects = act.act === 'corregir';
    return { status: 'enviada', version: { act: hash, answers, formVersion, author, code, corrects } };
  }
  if (!state) return undefined;
  const { status, version, approval, request } = state;
  switch (act.act) {
    case 'recibir':
      // One that settles a conflict on a form that was received leaves it as it was.
      if (status !== 'enviada') return state;
      return { status: 'recibida', version: { ...version, receivedAt: Date.parse(act.at) } };
    case 'observar':
      return request ? { status: request.back, version, approval } : { status: 'observada', version };
    case 'aprobar':
      return { status: 'aprobada', version, approval: { act: hash, code, version, standsOn: act.standsOn ?? [] } };
    case 'pedir-correccion':
      return {
        status: permitsNeeded ? 'correccion-pedida' : 'correccion-autorizada',
        version,
        approval,
        request: { author: act.author, code, back: status === 'aprobada' ? 'aprobada' : 'recibida', permits: [] },
      };
    case 'autorizar-correccion': {
      if (!request) return state;
      const permits = [...request.permits, code];
      const done = permits.length >= permitsNeeded;
      return {
        status: done ? 'correccion-autorizada' : 'correccion-pedida',
        version,
        approval,
        request: { ...request, permits },
      };
    }
    case 'eliminar':
      return { status: 'eliminada', version };
  }
}
