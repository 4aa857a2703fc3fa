/** One project a tier, named by what its tests touch: see docs/architecture.md. */
const shared = {
  // A test's modules run in a sandbox, where looking up a global is slow: those that the product's hot loops ask for.
  sandboxInjectedGlobals: ['Array', 'Map', 'Math', 'Number', 'Object', 'Set', 'String', 'Uint8Array', 'Uint32Array'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/tests/esbuild-transform.mjs' },
  // marked, parse5 and idb are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(marked|parse5|entities|idb)/)'],
};
const project = (name, environment, more = {}) => ({
  ...shared,
  displayName: name,
  testEnvironment: environment,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  ...more,
});

export default {
  projects: [
    project('core', 'node'),
    project('lexicon', 'node'),
    project('page', 'jsdom'),
    project('shell', 'node', {
      moduleNameMapper: { '^webextension-polyfill$': '<rootDir>/tests/shell/fake-browser.ts' },
    }),
    project('package', 'node'),
    project('extension', 'node'),
  ],
  testSequencer: '<rootDir>/tests/browsers-first.mjs',
  // The browsers share two cores: more workers only make each test slower.
  maxWorkers: 2,
  testTimeout: 60_000,
};
