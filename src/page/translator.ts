/**
 * English by the translator that the browser has on the device: Chrome's. Its model is loaded by the browser, and only when the
 * person asks for a translation; the text stays on the device. https://developer.mozilla.org/docs/Web/API/Translator
 */
import type { Script } from '../core/annotations.ts';

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';
interface Languages {
  sourceLanguage: string;
  targetLanguage: string;
}
interface Monitor {
  addEventListener(type: 'downloadprogress', listener: (event: { loaded: number }) => void): void;
}
interface BrowserTranslator {
  translate(text: string, options: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}
interface TranslatorClass {
  availability(languages: Languages): Promise<Availability>;
  create(options: Languages & { signal: AbortSignal; monitor(monitor: Monitor): void }): Promise<BrowserTranslator>;
}

export interface Translating {
  /** Whether text in a script can be translated here. */
  isPossible(script: Script): Promise<boolean>;
  /**
   * Must be called from a click, as the browser may load its model then.
   * @param loading told how much of the model is there, 0 to 1
   */
  translate(text: string, script: Script, loading: (share: number) => void): Promise<string>;
}

const languages = (script: Script): Languages => {
  return { sourceLanguage: script === 'hant' ? 'zh-Hant' : 'zh', targetLanguage: 'en' };
};

/** Nothing is possible where the browser has no translator; its models are let go when `signal` aborts. */
export function createTranslating(signal: AbortSignal): Translating {
  const browsers = () => (globalThis as { Translator?: TranslatorClass }).Translator;
  const made = new Map<Script, Promise<BrowserTranslator>>();
  signal.addEventListener('abort', () => {
    for (const one of made.values()) void one.then((translator) => translator.destroy()).catch(() => undefined);
  });

  return {
    async isPossible(script) {
      try {
        return ((await browsers()?.availability(languages(script))) ?? 'unavailable') !== 'unavailable';
      } catch {
        return false;
      }
    },
    async translate(text, script, loading) {
      const Translator = browsers();
      if (!Translator) throw new Error('Translator');
      const monitor = (watched: Monitor) =>
        watched.addEventListener('downloadprogress', ({ loaded }) => loading(loaded));
      const translator = made.get(script) ?? Translator.create({ ...languages(script), signal, monitor });
      made.set(script, translator);
      try {
        return await (await translator).translate(text, { signal });
      } catch (error) {
        // Another click tries again from the beginning.
        made.delete(script);
        throw error;
      }
    },
  };
}
