/** The content script: reads the page it is in, as the settings say, and answers the popup. */
import '../shell/own-api.ts';
import { copies, copyForms, type PageCommand, pageCommands, usualKeys } from '../core/page-keys.ts';
import { PageRequests } from '../core/schemas.ts';
import { createCard } from '../page/card.ts';
import { followKeys } from '../page/keys.ts';
import { dateOfPage } from '../page/page-date.ts';
import { createPageReader } from '../page/page-reader.ts';
import { page } from '../page/unclobbered.ts';
import { whenIdle, whenTakenOver } from '../page/when-idle.ts';
import { answer, ask, MessageError, type PageProtocol } from '../shell/messages.ts';
import { annotateFor, pageServices } from '../shell/page-services.ts';
import { followSettings } from '../shell/settings.ts';

// A page is read by one script, however often it is asked for.
// (Its own property: what a page names, `<img id=pangzhuReads>`, is not.)
if (!Object.hasOwn(globalThis, 'pangzhuReads')) {
  Object.assign(globalThis, { pangzhuReads: true });
  if (document.readyState === 'loading') whenIdle(() => whenTakenOver(start));
  else start();
}

function start() {
  const stopping = new AbortController();
  let keys = usualKeys;
  // Asked for at once: the answer comes when all that follows is done.
  void followSettings((settings) => {
    keys = settings.keys;
    reader.apply(settings);
  }, stopping.signal);
  const host = page.createElement('pz-card');
  const reader = createPageReader(page.body, createCard(host, host.attachShadow({ mode: 'closed' })), {
    ...pageServices,
    annotate: annotateFor(() => ({ address: location.href, ...dateOfPage() })),
    article: () => ({ title: page.title, address: location.href, ...dateOfPage() }),
    addStyles: async () => void (await ask('addStyles', {})),
    failed(error) {
      // An update leaves this script without its extension: the page is given back, and the new one may read it.
      if (!(error instanceof MessageError) || error.code !== 'gone') return;
      stopping.abort();
      reader.stop();
    },
  });
  answer<PageProtocol>(PageRequests, {
    status: () => Promise.resolve(reader.status()),
    nextFigure: () => Promise.resolve((reader.nextFigure(), null)),
    openWord: () => Promise.resolve((reader.lookUp(), null)),
    goToFigure: ({ id }) => Promise.resolve((reader.goToFigure(id), null)),
    copy: ({ form }) => Promise.resolve((reader.copy(form), null)),
  });
  const run = (command: PageCommand) => {
    if (copies(command)) reader.copy(copyForms[command]);
    else void ask('command', { command }).catch(() => undefined);
  };
  followKeys(pageCommands, () => keys, run, stopping.signal);
}
