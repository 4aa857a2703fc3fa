/** The popup's part about the page in front: its site, what can be done with it, and the people whom it names. */
import type { PageReport } from '../core/page-status.ts';
import { defaultSettings, type Settings } from '../core/schemas.ts';
import { scriptAsRead, showsNothing } from '../core/settings-in-use.ts';
import type { ConvertText } from './as-read.ts';
import type { Message } from './card.ts';
import { element } from './element.ts';
import { createPeopleList } from './people-list.ts';

interface PageActions {
  read: () => void;
  goTo: (id: string) => void;
  allow: () => Promise<void>;
  forbid: () => Promise<void>;
  convert: ConvertText;
}

/** The site of the page in front and whether it is always read: allowed by the person, covered otherwise, or not. */
export interface Site {
  host: string;
  access: 'allowed' | 'given' | 'none';
}

export interface PageSection {
  /** The site and what can be done. */
  site: HTMLElement;
  people: HTMLElement;
  show: (report: PageReport) => void;
  showSettings: (settings: Settings) => void;
  showSite: (site: Site | null) => void;
}

/** Tells how the page stands, and who is named, as soon as both the page and the settings are known. */
export function createPageSection(message: Message, actions: PageActions): PageSection {
  const host = element('span', { class: 'host' });
  const always = element('button', { type: 'button', class: 'always' });
  const say = element('p', { class: 'say', role: 'status' });
  const read = element('button', { type: 'button', class: 'primary' }, message('popupRead'));
  const site = element(
    'section',
    { class: 'page', 'aria-label': message('popupPage') },
    element('div', { class: 'site' }, host, always),
    say,
    read,
  );
  const people = createPeopleList(message, {
    script: () => {
      const own = report?.kind === 'read' ? report.script : null;
      return scriptAsRead(settings ?? defaultSettings, own);
    },
    convert: actions.convert,
  });

  let report: PageReport | null = null;
  let settings: Settings | null = null;
  let access: Site['access'] = 'given';
  let drawn = '';

  read.addEventListener('click', actions.read);
  always.addEventListener('click', () => void (access === 'allowed' ? actions.forbid() : actions.allow()));

  function draw() {
    if (!report || !settings) return;
    // The page is asked again and again; only what is new is drawn, so that the keyboard keeps its place.
    const asked = JSON.stringify([report, settings]);
    if (asked === drawn) return;
    drawn = asked;
    const key = sentence(report, settings);
    say.textContent = key ? message(key) : '';
    say.hidden = !key;
    const beginning = report.kind === 'beginning';
    read.hidden = !beginning && report.kind !== 'unread' && report.kind !== 'silent';
    read.disabled = beginning;
    const figures = report.kind === 'read' && !showsNothing(settings) ? report.figures : [];
    // Without the marks of names in the page there is nowhere to go: then the list only tells.
    people.show(figures, settings.figures ? actions.goTo : null);
  }

  return {
    site,
    people: people.element,
    show(next: PageReport) {
      report = next;
      draw();
    },
    showSettings(next: Settings) {
      settings = next;
      draw();
    },
    showSite(next: Site | null) {
      access = next?.access ?? 'given';
      host.textContent = next?.host ?? '';
      host.title = next?.host ?? '';
      always.textContent = message(access === 'allowed' ? 'popupForbid' : 'popupAllow');
      always.hidden = access === 'given';
    },
  };
}

const sentences = {
  unread: null,
  beginning: 'popupReading',
  silent: 'popupNoAnswer',
  closed: 'popupClosed',
  own: null,
} as const;

/** The key of the sentence that tells how the page stands; `null` where the rest of the popup tells. */
function sentence(report: PageReport, settings: Settings): string | null {
  if (report.kind !== 'read') return sentences[report.kind];
  if (showsNothing(settings)) return report.chinese ? 'popupAllOff' : 'popupNoChinese';
  if (report.figures.length > 0) return null;
  if (!report.chinese) return 'popupNoChinese';
  return report.settled ? 'popupNobodyNamed' : 'popupReading';
}
