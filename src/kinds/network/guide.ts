import { bold, paragraph, section, text } from '#views/guide/blocks.ts';
import { toBlocks } from '#views/guide/prose.ts';
import type { ComposeRecord } from '#views/guide/records.ts';

/** A network as a guide prints it. */
export const composeNetwork: ComposeRecord<'network'> = (network, context) => {
  const { say, cite, citeBeside, site, short } = context;
  const w = site.words.network.inGuide;
  const titleOfFigure = (reference: string) =>
    network.figureLabel ?? site.config.networkFigure?.title ?? site.figures.get(reference).title;
  const { shortName } = site.records.get('cluster', network.clusterId);
  return [
    paragraph([text(network.summary), ...cite(network.sources)], true),
    paragraph([
      bold(`${w.where} `),
      text(w.trade(shortName, network.lineOfBusiness, network.firms.length)),
      ...(network.figure
        ? [text(` ${titleOfFigure(network.figure)}: `), ...context.figure(network.figure), text('.')]
        : []),
      ...(network.figureAbsence ? [text(' '), ...say(network.figureAbsence)] : []),
    ]),
    ...(short ? [] : toBlocks(network.body, 2, context)),
    ...section(w.jointActions, network.jointActions.map(say)),
    ...section(
      w.achievements,
      network.achievements.map((item) => [...say(item.text), ...citeBeside(item.sources)]),
    ),
    ...(short ? [] : section(w.openQuestions, network.openQuestions.map(say))),
  ];
};
