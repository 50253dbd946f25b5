import type { GuideBlock, GuideInline } from '#domain/guide/model.ts';
import type { Entry } from '#records/assemble.ts';
import { drawMethodWide, PRINT_DRAWING } from '#domain/methodDrawing.ts';
import { addressOf } from '#kinds/addresses.ts';
import { bold, heading, italic, list, paragraph, section, text } from '#views/guide/blocks.ts';
import type { GuideContext } from '#views/guide/context.ts';
import { toBlocks } from '#views/guide/prose.ts';
import { composeEach, type ComposeRecord } from '#views/guide/records.ts';
import type { ComposeRecords } from '#views/kindViews.ts';
import { labelOf } from '#views/labels.ts';

import { buildMethodDrawing } from './drawing.ts';
import { nameHistory, sumMinutes, writeDuration } from './session.ts';

/** As many phases of the drawing as can be read in a row on paper. */
const PHASES_IN_ROW = 3;

type Phase = Entry<'phase'>;
type Step = Phase['steps'][number];

/** Roles as a phrase: only the first begins with a capital. */
const joinRoles = (labels: readonly string[]): string =>
  labels.map((label, index) => (index ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label)).join(', ');

/** Who takes a step, and with which instruments; nothing where neither is told. */
function composeMeans(step: Step, { site, link }: GuideContext): readonly GuideBlock[] {
  const w = site.words.phase.inGuide;
  if (!step.roleIds.length && !step.instrumentIds.length) return [];
  const roles = joinRoles(step.roleIds.map((id) => labelOf(site, 'roles', id)));
  const instruments = step.instrumentIds.map((id) => site.records.get('instrument', id));
  return [
    paragraph([
      italic([step.roleIds.length ? w.who(roles) : '', instruments.length ? ` ${w.with} ` : ''].join('')),
      ...instruments.flatMap(({ id, name }, index): GuideInline[] => [
        text(index ? ', ' : ''),
        { t: 'a', ...link(addressOf('instrument', id)), see: true, c: [text(name)] },
      ]),
      ...(instruments.length ? [text('.')] : []),
    ]),
  ];
}

/** A line with its label: «Queda: …». */
const labelled = (label: string, words: readonly GuideInline[]): GuideBlock =>
  paragraph([bold(`${label}: `), ...words]);

/** What to bring, how long it takes and what is left of a step. */
function composeFrame({ proposal, leaves }: Step, { site, say }: GuideContext): readonly GuideBlock[] {
  const w = site.words.phase.session;
  const { bring = [], agenda = [] } = proposal ?? {};
  const mark = text(` (${w.proposed.charAt(0).toLowerCase()}${w.proposed.slice(1)})`);
  return [
    ...(bring.length
      ? [labelled(w.bring, [...bring.flatMap((line, at) => [text(at ? '; ' : ''), ...say(line)]), mark])]
      : []),
    ...(agenda.length ? [labelled(w.takes, [text(writeDuration(site, sumMinutes(agenda))), mark])] : []),
    ...(leaves ? [labelled(w.leaves, say(leaves))] : []),
  ];
}

/** A session that the site proposes for a step, in a box that says so. */
function composeProposal(proposal: NonNullable<Step['proposal']>, { site, say }: GuideContext): GuideBlock {
  const w = site.words.phase.session;
  const { agenda, questions, example, goOnWhen } = proposal;
  return {
    t: 'box',
    title: `${w.proposed}. ${w.hold}`,
    c: [
      ...(agenda.length
        ? [
            {
              t: 'table' as const,
              header: [w.time, w.part],
              rows: agenda.map(({ minutes, text: part }) => [[text(String(minutes))], say(part)]),
              align: ['right', null] as const,
            },
          ]
        : []),
      ...(questions.length ? [paragraph([bold(`${w.ask}:`)]), list(questions.map(say))] : []),
      ...(example
        ? [
            labelled(w.example, say(example.lead)),
            {
              t: 'table' as const,
              header: example.columns,
              rows: example.rows.map((row) => row.map((cell) => [text(cell)])),
            },
          ]
        : []),
      ...(goOnWhen ? [labelled(w.goOn, say(goOnWhen))] : []),
    ],
  };
}

/** What belongs to a step beside its instruction; a short guide leaves out the session and what happened. */
function composeSession(step: Step, context: GuideContext): readonly GuideBlock[] {
  const { proposal, history } = step;
  return [
    ...composeFrame(step, context),
    ...(proposal && !context.short ? [composeProposal(proposal, context)] : []),
    ...(history && !context.short
      ? [paragraph([italic(`${nameHistory(context.site)}. `), ...context.say(history), ...context.cite(step.sources)])]
      : []),
  ];
}

/** The steps in their order. What happened carries the sources, where it is told apart from the instruction. */
function composeSteps(steps: Phase['steps'], context: GuideContext): GuideBlock {
  const { say, cite, short } = context;
  return {
    t: 'list',
    ordered: true,
    items: steps.map((step) => [
      paragraph([
        bold(`${step.title.replace(/\.$/, '')}.`),
        text(' '),
        ...say(step.text),
        ...(step.history && !short ? [] : cite(step.sources)),
      ]),
      ...composeMeans(step, context),
      ...composeSession(step, context),
    ]),
  };
}

/** What shows that the phase is under way, how long it takes and what it costs. */
function composeProgress(phase: Phase, { site, say, citeBeside, short }: GuideContext): readonly GuideBlock[] {
  const w = site.words.phase.inGuide;
  const milestones = phase.milestones.map((item) => [
    ...(item.month ? [text(`${w.month(item.month)} `)] : []),
    ...say(item.text),
    ...citeBeside(item.sources),
  ]);
  return [
    ...(short ? [] : section(w.milestones, milestones)),
    ...(phase.timing ? [heading(w.timing), paragraph(say(phase.timing))] : []),
    ...section(w.costs, phase.costs.map(say)),
  ];
}

/** What went wrong and what helped, each with its source. */
function composeExperience(phase: Phase, { site, say, citeBeside }: GuideContext): readonly GuideBlock[] {
  const w = site.words.phase.inGuide;
  return [
    ...section(
      w.difficulties,
      phase.difficulties.map((item) => [
        ...say(item.problem),
        ...(item.measure ? [text(' → '), ...say(item.measure)] : []),
        ...citeBeside(item.sources),
      ]),
    ),
    ...section(
      w.enablers,
      phase.enablers.map((item) => [...say(item.text), ...citeBeside(item.sources)]),
    ),
  ];
}

/** A phase as a guide prints it. */
const composePhase: ComposeRecord<'phase'> = (phase, context) => {
  const { site, say, short } = context;
  const w = site.words.phase.inGuide;
  return [
    paragraph(say(phase.objective), true),
    ...(short ? [] : toBlocks(phase.body, 2, context)),
    ...section(w.preconditions, phase.preconditions.map(say)),
    heading(w.steps),
    composeSteps(phase.steps, context),
    ...section(
      w.roles,
      phase.roles.map((role) => [bold(`${labelOf(site, 'roles', role.roleId)}: `), ...say(role.text)]),
    ),
    ...section(w.products, phase.products.map(say)),
    ...section(w.doneWhen, phase.doneWhen.map(say)),
    ...composeProgress(phase, context),
    ...(context.withEvidence ? composeExperience(phase, context) : []),
    ...(short ? [] : section(w.undocumented, phase.undocumented.map(say))),
  ];
};

/** The phases that a guide holds; where it holds the whole method, the drawing of it stands before them. */
export const composeMethod: ComposeRecords<'phase'> = (entries, context) => {
  const { site } = context;
  const blocks = composeEach(composePhase)(entries, context);
  if (entries.length < 2 || entries.length < site.records.list('phase').length) return blocks;
  const drawing = buildMethodDrawing(site);
  return [
    {
      t: 'figure',
      svg: drawMethodWide(drawing, PRINT_DRAWING, 'guide', PHASES_IN_ROW),
      alt: drawing.summary,
      title: site.words.phase.drawing.title,
      legend: [],
    },
    ...blocks,
  ];
};
