/** The part of a card that reads aloud: its word, the sentence, or all from the sentence on; and how fast. */
import type { SpeechRate } from '../core/schemas.ts';
import { cardButton, type Message } from './card.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import type { Reach } from './read-aloud.ts';

export interface HearActions {
  read(reach: Reach): void;
  stop(): void;
  setRate(rate: SpeechRate): void;
}

export interface HearRow {
  element: HTMLElement;
  show(state: { possible: boolean; reading: Reach | null; rate: SpeechRate }): void;
}

const reaches: readonly Reach[] = ['word', 'sentence', 'on'];
/** The speeds that are offered; 1 is the voice's own. */
export const speechRates: readonly SpeechRate[] = [0.5, 0.75, 1, 1.25];

/** Drawn without its texts: `show` writes them, and hides the row where nothing can be read aloud. */
export function drawHearRow(message: Message, { read, stop, setRate }: HearActions): HearRow {
  let reading: Reach | null = null;
  let rate: SpeechRate = 1;
  const buttons = reaches.map((reach) => {
    const button = cardButton('', '', () => (reading === reach ? stop() : read(reach)));
    button.classList.add('pz-text-button');
    return { reach, button };
  });
  const speed = cardButton('', '', () =>
    setRate(speechRates[(speechRates.indexOf(rate) + 1) % speechRates.length] ?? 1),
  );
  speed.classList.add('pz-text-button');
  const hint = element('p', { class: 'pz-told', role: 'status' });
  const drawn = element('div', { class: 'pz-row pz-hear' }, ...buttons.map(({ button }) => button), speed, hint);
  return {
    element: drawn,
    show(state) {
      ({ reading, rate } = state);
      drawn.hidden = !state.possible;
      for (const { reach, button } of buttons) {
        const isOn = reading === reach;
        const label = isOn ? message('cardHearStop') : message(`cardHear_${reach}`);
        button.replaceChildren(icon(isOn ? 'stop' : 'speaker'), isOn ? label : message(`cardHeard_${reach}`));
        button.setAttribute('aria-label', label);
        button.title = label;
      }
      speed.textContent = `${rate}×`;
      speed.setAttribute('aria-label', message('cardHearSpeed', String(rate)));
      speed.title = message('cardHearSpeed', String(rate));
      hint.textContent = reading === 'on' ? message('cardHearingOn') : '';
    },
  };
}
