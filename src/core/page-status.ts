/** What is told of a page that may be read. */
import type { FigureSummary, Script } from './annotations.ts';

/** What a page that is being read tells of itself. */
export interface PageStatus {
  /** Whether there is Chinese text to read. */
  chinese: boolean;
  script: Script | null;
  figures: FigureSummary[];
}

/** How a page stands, for the popup over it. */
export type PageReport =
  /** It is being read; `settled` as soon as its figures are known, or nothing more is to be expected. */
  | ({ kind: 'read'; settled: boolean } & PageStatus)
  /** Nobody reads it yet. */
  | { kind: 'unread' }
  /** Reading it has been asked for. */
  | { kind: 'beginning' }
  /** It has been asked for, and nothing came of it. */
  | { kind: 'silent' }
  /** The browser keeps it from extensions. */
  | { kind: 'closed' }
  /** It is a page of the extension with nothing to read. */
  | { kind: 'own' };
