import js from '@eslint/js';
import globals from 'globals';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';

const htmlSinks = ['insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'writeln'];

export default tseslint.config(
  { ignores: ['dist', 'dist-node', 'out', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './src/core/tsconfig.json'] } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Our objects are closures: none of their functions looks at `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: globals.node } },
  // These run in pages, or hand functions to them.
  { files: ['tests/bench/*.mjs', 'tests/extension/pages/*.mjs'], languageOptions: { globals: globals.browser } },
  {
    // Page text must never become markup: only textContent and createElement write to a document, in tests as well.
    plugins: { 'no-unsanitized': noUnsanitized },
    rules: {
      'no-unsanitized/method': ['error', { escape: { methods: [] } }],
      'no-unsanitized/property': ['error', { escape: { methods: [] } }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
          message: 'Text must not become HTML: use textContent and createElement.',
        },
        {
          selector: `CallExpression[callee.property.name=/^(${htmlSinks.join('|')})$/]`,
          message: 'Text must not become HTML: use textContent and createElement.',
        },
      ],
      'no-eval': 'error',
      'no-implied-eval': 'error',
    },
  },
  // Node's commands load what the build has just made; there is no document.
  { files: ['src/node/*.mjs'], rules: { 'no-unsanitized/method': 'off' } },
);
