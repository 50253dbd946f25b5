import { readChoice } from '#domain/guide/choice.ts';
import type { GuideModel } from '#domain/guide/model.ts';
import { myGuide as m } from '#words/myGuide.ts';
import { loadGuide, readFacts, sharedAddress } from './load.ts';

/** Writes the chapters of a guide for one page. */
export type LoadChapters = () => Promise<{
  writeChaptersTogether: (
    guide: GuideModel,
    base: string,
  ) => readonly { readonly id: string; readonly title: string; readonly body: string }[];
}>;

/**
 * Draws the guide that the address names, with cover and contents, ready for paper.
 *
 * @param host where it is drawn; holds the facts of the site
 */
export async function mountPrintableGuide(host: HTMLElement, loadChapters: LoadChapters): Promise<void> {
  const facts = readFacts(host);
  const status = host.querySelector<HTMLElement>('[data-my="said"]') as HTMLElement;
  const choice = readChoice(location.search, new Set(facts.known));
  const back = host.querySelector<HTMLAnchorElement>('[data-my="back"]') as HTMLAnchorElement;
  back.href = `${facts.base}/mi-guia/${location.search}`;
  if (choice.pieces.length === 0) {
    status.textContent = m.nothing;
    return;
  }
  status.textContent = m.working;
  try {
    const [{ writeChaptersTogether }, guide] = await Promise.all([
      loadChapters(),
      loadGuide(facts, choice, sharedAddress(facts, choice)),
    ]);
    draw(
      host.querySelector<HTMLElement>('[data-my="guide"]') as HTMLElement,
      guide,
      writeChaptersTogether(guide, facts.base),
    );
    document.title = guide.title;
    status.textContent = '';
    const button = host.querySelector<HTMLButtonElement>('[data-my="print"]') as HTMLButtonElement;
    button.hidden = false;
    button.addEventListener('click', () => print());
  } catch {
    status.textContent = m.failed;
  }
}

function draw(
  place: HTMLElement,
  guide: GuideModel,
  chapters: readonly { readonly id: string; readonly title: string; readonly body: string }[],
): void {
  const part = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
    const made = Object.assign(document.createElement('section'), { className: name });
    made.append(...children);
    return made;
  };
  const line = (tag: string, text: string): HTMLElement =>
    Object.assign(document.createElement(tag), { textContent: text });
  const contents = document.createElement('ol');
  contents.append(
    ...chapters.map(({ id, title }) => {
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('a'), { href: `#${id}`, textContent: title }));
      return item;
    }),
  );
  // The citation ends in the address of the guide: it stands once, as a link.
  const citation = line('p', `${m.citeAs}: ${guide.citation.replace(guide.url, '')}`);
  citation.append(Object.assign(document.createElement('a'), { href: guide.url, textContent: guide.url }));
  place.replaceChildren(
    part('cover', parseNodes(guide.coverSvg)),
    part(
      'imprint',
      line('h2', guide.title),
      line('p', guide.summary),
      line('p', `${m.edition(guide.edition, guide.date)}. ${m.licence}: ${guide.licence}.`),
      citation,
    ),
    part('contents', line('h2', m.contents), contents),
    ...chapters.map(({ id, title, body }) => {
      const heading = line('h2', title);
      heading.id = id;
      // The title of a chapter stands here under that of the page: its own headings go down by one.
      return part(
        'chapter',
        heading,
        parseNodes(
          body.replace(/<(\/?)h([2-5])\b/g, (_, end: string, level: string) => `<${end}h${Number(level) + 1}`),
        ),
      );
    }),
  );
  place.hidden = false;
}

/**
 * What our own writer wrote, as nodes: every text in it is escaped, and the page's policy runs no script that stood in
 * it.
 */
function parseNodes(markup: string): DocumentFragment {
  const made = document.createDocumentFragment();
  const { body } = new DOMParser().parseFromString(markup.replace(/<\?xml[^>]*\?>/, ''), 'text/html');
  made.append(...document.adoptNode(body).childNodes);
  return made;
}
