/**
 * The browser's own speech. Only voices that are on this device are used: Chrome's and Edge's others send the text away.
 * The only file that uses `speechSynthesis`.
 */
import type { Settings } from '../core/schemas.ts';

/** The script that is being read: Taiwan has its own Mandarin. `hant` where the region is not known. */
export type SpokenScript = Settings['script'] | 'hant';

export interface Speech {
  /** Whether there is a voice for a script. */
  canSpeak(script: SpokenScript): boolean;
  /** Speaks a text in place of what is being spoken. @returns whether it came to its end */
  speak(text: string, script: SpokenScript, rate: number): Promise<boolean>;
  stop(): void;
}

/**
 * Silent where the browser has no speech, as in some builds.
 * @param changed called back when voices come or go, once there was a question for one; browsers load them late
 */
export function createSpeech(changed: () => void, signal: AbortSignal): Speech {
  let known: SpeechSynthesis | undefined;

  /** Not before it is needed: a page that is only read has no use for what the browser then sets up. */
  function synthesis(): SpeechSynthesis | undefined {
    if (known) return known;
    known = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
    known?.addEventListener('voiceschanged', changed, { signal });
    return known;
  }

  let current: { utterance: SpeechSynthesisUtterance; finish(ended: boolean): void } | null = null;

  const voiceFor = (script: SpokenScript) => chooseVoice(synthesis()?.getVoices() ?? [], script);

  function stop() {
    if (!current) return;
    const { finish } = current;
    current = null;
    synthesis()?.cancel();
    finish(false);
  }

  signal.addEventListener('abort', stop);
  addEventListener('pagehide', stop, { signal });

  return {
    canSpeak: (script) => voiceFor(script) !== null,
    speak(text, script, rate) {
      stop();
      const voice = voiceFor(script);
      if (!voice || signal.aborted) return Promise.resolve(false);
      return new Promise((resolve) => {
        const utterance = new SpeechSynthesisUtterance(text);
        Object.assign(utterance, { voice, lang: voice.lang, rate });
        const finish = (ended: boolean) => {
          if (current?.utterance !== utterance) return;
          current = null;
          resolve(ended);
        };
        utterance.addEventListener('end', () => finish(true));
        utterance.addEventListener('error', () => finish(false));
        current = { utterance, finish: resolve };
        synthesis()?.speak(utterance);
      });
    },
    stop,
  };
}

/**
 * The voice that reads a script: Mandarin, as the pinyin is, that of Taiwan for traditional text and that of the mainland
 * for other text before any else. Voices of Hong Kong speak Cantonese: they are the last resort, for its own script.
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  script: SpokenScript,
): SpeechSynthesisVoice | null {
  const isTaiwan = script.startsWith('hant');
  const rank = ({ lang, default: isDefault }: SpeechSynthesisVoice) => {
    const tag = lang.replaceAll('_', '-');
    if (/^yue\b|^zh-yue\b|-(HK|MO)\b/i.test(tag)) return script === 'hant-HK' ? 1 : 0;
    if (!/^(zh|cmn)\b/i.test(tag)) return 0;
    return (/-TW\b|-Hant\b/i.test(tag) === isTaiwan ? 4 : 2) + (isDefault ? 1 : 0);
  };
  let best: SpeechSynthesisVoice | null = null;
  for (const voice of voices) {
    if (voice.localService && rank(voice) > (best ? rank(best) : 0)) best = voice;
  }
  return best;
}
