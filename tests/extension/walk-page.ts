/** One step of a random walk, done inside a page; runs in the page, so that it may use nothing from outside. */

/** `at` and `how` are between 0 and 1: the same element of the same page, with us and without. */
export interface PageStep {
  kind: 'scroll' | 'write' | 'replace' | 'remove' | 'clone' | 'move' | 'insert' | 'again' | 'wrap' | 'visit' | 'select';
  at: number;
  how: number;
}

/** What must hold after every step. */
export interface Seen {
  /** The page's own text, whatever is painted over it. */
  text: string;
  /** What is wrong, in words. */
  wrong: string[];
}

/** Does the steps one after the other, and tells what is seen after each, when the page has had its turn. */
export async function takeSteps(steps: PageStep[]): Promise<Seen[]> {
  const sentences =
    '外交部发言人说会谈很顺利。|经济正在恢复，市场保持稳定。|王毅在北京会见客人。|缆车重新开始运行。'.split('|');
  const root = document.querySelector('article') ?? document.body;
  const isOurs = (element: Element) => element.tagName.startsWith('PZ-');
  const own = () => [...root.querySelectorAll('*')].filter((element) => !isOurs(element));
  const pick = <T>(list: readonly T[], at: number) => list[Math.floor(at * list.length)];
  const sentence = (how: number) => pick(sentences, how) ?? '';
  const paragraph = (how: number) => {
    const made = document.createElement('p');
    const bold = document.createElement('b');
    bold.append(sentence(1 - how));
    made.append(sentence(how), bold);
    return made;
  };
  const acts: Record<PageStep['kind'], (element: Element, how: number) => void> = {
    scroll: (_, how) => scrollTo(0, how * document.documentElement.scrollHeight),
    write(element, how) {
      const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      if (element.children.length === texts.filter((node) => node.nextSibling?.nodeName === 'PZ-TEXT').length)
        for (const text of texts.slice(0, 1)) (text as Text).data = sentence(how);
    },
    replace: (element, how) => (element.textContent = sentence(how)),
    remove: (element) => own().length > 15 && element.remove(),
    clone: (element) => own().length < 300 && element.after(element.cloneNode(true)),
    move: (element) => element.parentElement?.append(element),
    insert: (element, how) => element.before(paragraph(how)),
    again: (element) =>
      element.parentElement?.replaceChildren(
        ...[...element.parentElement.childNodes].map((node) => node.cloneNode(true)),
      ),
    wrap(element) {
      const span = document.createElement('span');
      element.before(span);
      span.append(element);
    },
    visit(_, how) {
      history.pushState(null, '', `#${how}`);
      root.replaceChildren(...Array.from({ length: 12 }, (_, i) => paragraph((how + i / 12) % 1)));
    },
    select: (element) => getSelection()?.selectAllChildren(element),
  };
  const turn = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
    const source = node.nodeName === 'PZ-TEXT' ? (node as HTMLElement).dataset['source'] : undefined;
    return source ?? [...node.childNodes].map(textOf).join('');
  };
  const look = (): Seen => {
    const wrong: string[] = [];
    const painted = [...document.querySelectorAll('pz-text')];
    if (painted.some((one) => one.nextSibling?.nodeName === 'PZ-TEXT')) wrong.push('a text is painted twice');
    if (document.querySelector('pz-text pz-text, pz-word pz-word')) wrong.push('paint in paint');
    if (painted.some((one) => (one.previousSibling as Text | null)?.data !== '')) wrong.push('paint beside text');
    if (document.querySelectorAll('pz-card').length > 1) wrong.push('two cards');
    return { text: textOf(root).replace(/\s+/g, ''), wrong };
  };
  const seen: Seen[] = [];
  for (const { kind, at, how } of steps) {
    const element = pick(own(), at);
    if (element) acts[kind](element, how);
    await turn();
    seen.push(look());
  }
  return seen;
}
