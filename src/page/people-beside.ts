/** Who's who beside the article that is read. */
import type { AsRead } from './as-read.ts';
import type { Message } from './card.ts';
import { createOpener } from './opener.ts';
import { createPeopleList, type PeopleList } from './people-list.ts';

/** Fills `root`, which is hidden as long as nobody is named. */
export function createPeopleBeside(root: HTMLElement, message: Message, asRead: AsRead): Pick<PeopleList, 'show'> {
  const list = createPeopleList(message, asRead);
  const opener = createOpener(message('readerWhosWho'));
  root.setAttribute('aria-label', message('readerWhosWho'));
  root.append(opener.button, list.element);
  root.hidden = true;
  return {
    show(people, goTo) {
      root.hidden = people.length === 0;
      if (people.length === 0) opener.close();
      list.show(people, goTo);
    },
  };
}
