/** What build.mjs takes from the project's own TypeScript. */
export { compiledConversion } from './compile-conversion.ts';
export { compiledFigures } from './compile-figures.ts';
export { compiledLexicon } from './compile-lexicon.ts';
export { licenceTexts } from './licences.ts';
export { writeRelease } from './release.ts';
