/** The ledger with which a practice begins: signed, and judged by the same rules as any other. */
import type { MonitoringConfig } from '../config.ts';
import type { SigningKey } from '../crypto/signing.ts';
import { admitFiles } from '../ledger/admit.ts';
import type { LedgerFile } from '../ledger/parse.ts';
import { reaches, unitPathOf, type Membership, type Registry } from '../ledger/registry.ts';
import { signFormAct, signRegistryAct, type RegistryRequest } from '../ledger/signing.ts';
import { listExpected } from '../ledger/standing.ts';
import { verifyLedger, type LedgerView } from '../ledger/verify.ts';
import { inventAnswers } from './answers.ts';
import { findBeginner, listPracticeFirms, type CastMember, type FirmNames } from './cast.ts';
import { addDays, PRACTICE } from './config.ts';
import { planPast, type Deed } from './plan.ts';

/** Somebody who takes part, with the keys that were made for it. */
export interface Player extends CastMember {
  readonly signing: SigningKey;
  /** Public key for what is encrypted to them, in base64url. */
  readonly encryptionKey: string;
}

/** What is invented in words, in the language of the site. */
export interface PracticeWords {
  readonly firms: FirmNames;
  readonly sentences: readonly string[];
  /** Why a form was sent back. */
  readonly observation: string;
}

/** What a practice begins with. */
export interface PracticeSetting {
  /** That of the practice: its periods say when it begins. */
  readonly config: MonitoringConfig;
  /** In the order of the cast. */
  readonly players: readonly Player[];
  readonly words: PracticeWords;
}

/** Days before the first measurement on which people and firms are enrolled. */
const ENROLLED_BEFORE = 7;
const A_MINUTE = 60_000;

/** A ledger that grows act by act, each at a minute of its own. */
class PracticeLedger {
  readonly #config: MonitoringConfig;
  readonly files: LedgerFile[] = [];
  view: LedgerView;
  #minutes = 0;

  private constructor(config: MonitoringConfig, view: LedgerView) {
    this.#config = config;
    this.view = view;
  }

  static async open(config: MonitoringConfig): Promise<PracticeLedger> {
    return new PracticeLedger(config, await verifyLedger([], config, { practice: true }));
  }

  /** Who signs on a day: about noon, which is the same day in every time zone where people live. */
  signer({ signing }: Player, day: string) {
    this.#minutes = (this.#minutes + 1) % 240;
    const now = Date.parse(`${day}T11:00:00Z`) + this.#minutes * A_MINUTE;
    return { identity: { site: this.#config.site, practice: true }, key: signing, now };
  }

  /** @throws Error where the rules refuse something: then this file and they do not agree */
  async take(coming: readonly LedgerFile[]): Promise<void> {
    const named = coming.map(({ file, bytes }, place) => ({ file: `${this.files.length + place} ${file}`, bytes }));
    const { refused, view } = await admitFiles(this.files, named, this.#config, { practice: true });
    const [first] = refused;
    if (first) throw new Error(`The rules refuse what a practice begins with: ${first.code} (${first.file}).`);
    this.files.push(...named);
    this.view = view;
  }
}

/** An act of the registry, and the name that goes into a blob. */
type Enrolment = readonly [RegistryRequest, { readonly name?: string }];

/** Acts of the registry, each standing on those before it: the beginning, the firms, the people. */
function listEnrolments({ players, words }: PracticeSetting, beginner: Player, from: string): readonly Enrolment[] {
  const { signing, encryptionKey } = beginner;
  return [
    [{ act: 'iniciar', signingKey: signing.publicKey, encryptionKey }, {}],
    ...listPracticeFirms(words.firms).map(({ code, network, name }): Enrolment => [
      { act: 'inscribir-empresa', firm: code, unit: network, from, until: null },
      { name },
    ]),
    ...players.map(({ code, role, units, ...keys }): Enrolment => {
      const held = { signingKey: keys.signing.publicKey, encryptionKey: keys.encryptionKey };
      return [{ act: 'inscribir', code, role, units: [...units], ...held, from, until: null }, {}];
    }),
  ];
}

/** Signs acts of the registry one after the other, without judging each before the next. */
async function enrolAll(ledger: PracticeLedger, setting: PracticeSetting): Promise<void> {
  const { config, players } = setting;
  const beginner = findBeginner(config, players);
  if (!beginner) throw new Error('The configuration of the site has no role that could begin a practice.');
  const baseline = config.periods.find(({ id }) => id === PRACTICE.baseline)?.opensOn ?? '';
  const from = addDays(baseline, -ENROLLED_BEFORE);
  const files: LedgerFile[] = [];
  let heads: readonly string[] = [];
  for (const [request, texts] of listEnrolments(setting, beginner, from)) {
    const view = { ...ledger.view, registry: { ...ledger.view.registry, heads } };
    const signed = await signRegistryAct(view, ledger.signer(beginner, from), request, texts);
    files.push(...signed.files);
    heads = [signed.hash];
  }
  await ledger.take(files.map(({ file, bytes }, place) => ({ file: `${place} ${file}`, bytes })));
}

/** Who does the deeds on a form: of those that may, one who does not judge their own. */
function findDoers(
  { config, players }: PracticeSetting,
  registry: Registry,
  { form, period, key }: Deed,
): (deed: Deed['act']) => Player | undefined {
  const path = unitPathOf(config, registry, key.unit, period);
  const { submit, review, approve, ownApproval } = form.permissions;
  const holds = (role: string) =>
    players.filter((player) => player.role === role && reaches(config, player as unknown as Membership, path));
  const [sender] = holds(submit);
  const other = (role: string) => holds(role).find(({ code }) => ownApproval || code !== sender?.code);
  // Without anybody who could see it through, a form stays blank.
  if (!sender || !other(review) || !other(approve)) return () => undefined;
  return (act) => (act === 'enviar' ? sender : other(act === 'recibir' ? review : approve));
}

/**
 * The files of a ledger of invented people and firms: the first measurement done, the second one half way, so that a
 * visitor finds something to do in every role.
 *
 * @throws Error for a configuration that nobody could begin
 */
export async function seedPractice(setting: PracticeSetting): Promise<readonly LedgerFile[]> {
  const { config, words } = setting;
  const ledger = await PracticeLedger.open(config);
  await enrolAll(ledger, setting);
  const { registry } = ledger.view;
  const membersOf = (unit: string) => listPracticeFirms(words.firms).filter(({ network }) => network === unit).length;
  for (const round of planPast(config, (level) => listExpected(config, registry, level, PRACTICE.annual))) {
    const signed: LedgerFile[] = [];
    for (const deed of round) {
      const doer = findDoers(setting, registry, deed)(deed.act);
      if (!doer) continue;
      const { act, key, form, period } = deed;
      const { files } = await signFormAct(ledger.view, config, ledger.signer(doer, deed.day), {
        ...key,
        act,
        answers:
          act === 'enviar'
            ? inventAnswers(form, {
                unit: key.unit,
                period,
                members: form.level === 'network' ? membersOf(key.unit) : undefined,
                sentences: words.sentences,
              })
            : undefined,
        comment: act === 'observar' ? words.observation : undefined,
      });
      signed.push(...files.map(({ file, bytes }) => ({ file: `${signed.length} ${key.unit} ${file}`, bytes })));
    }
    if (signed.length) await ledger.take(signed);
  }
  return ledger.files;
}
