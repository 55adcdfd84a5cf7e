// Rules that oxlint lacks: Lit, custom elements, accessibility of templates, slow regular expressions, and constructs
// that are banned in a host's page. Oxlint checks types, so Babel's parser is enough.
import babelParser from '@babel/eslint-parser';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y, { configs as litA11yConfigs } from 'eslint-plugin-lit-a11y';
import { configs as regexp } from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';

const files = ['**/*.ts'];
const plugins = ['typescript', 'decorators-legacy'];

const inTemplates = (pattern) =>
  `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=${pattern}]`;

const bans = [
  ['ForInStatement', '`for…in` walks inherited keys too: use Object.keys, Object.entries or a Map.'],
  ['MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', 'Parses text as HTML: use a template.'],
  ['CallExpression[callee.property.name="insertAdjacentHTML"]', 'Parses text as HTML: use a template.'],
  ['Property[key.name="delegatesFocus"]', 'It breaks text selection and focus order in forms and lists.'],
  [inTemplates('/<style/i'), "Breaks `style-src 'self'`: use `static styles`."],
  [inTemplates('/\\sstyle=/i'), "Breaks `style-src 'self'`: use `static styles` or `style.setProperty`."],
  [
    'ImportSpecifier[imported.name=/^(unsafe(HTML|SVG|CSS|Static|MathML)|styleMap)$/]',
    'Opens the page to injection, or breaks a strict CSP.',
  ],
];

/** Frames in the package cannot run scripts: see docs/decisions/015-html-mail-in-a-sandbox.md. */
const openFrame = [
  inTemplates('/<iframe(?!\\s+sandbox="")/i'),
  'Frames may run scripts: start the tag with `sandbox=""`.',
];

const forbid = (list) => ['error', ...list.map(([selector, message]) => ({ selector, message }))];

export default [
  { ignores: ['**/*.gen.*', '**/dist/**', '**/.next/**', 'storybook-static/**', 'coverage/**', '**/node_modules/**'] },
  {
    files,
    languageOptions: {
      parser: babelParser,
      parserOptions: {
        requireConfigFile: false,
        babelOptions: { configFile: false, babelrc: false, parserOpts: { plugins } },
      },
    },
  },
  { files, ...wc['flat/recommended'] },
  { files, ...lit['flat/recommended'] },
  {
    files,
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11yConfigs.recommended.rules,
      // WebKit drops the list role without bullets, and the table roles if cells have another display.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files,
    plugins: regexp['flat/recommended'].plugins,
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': forbid([...bans, openFrame]) } },
  // The demo's outbox shows mails whose links must work.
  { files: ['examples/**/*.ts'], rules: { 'no-restricted-syntax': forbid(bans) } },
  // In a dialog, autofocus only sets the initial focus (WAI-ARIA Authoring Practices).
  { files: ['examples/**/*.ts'], rules: { 'lit-a11y/no-autofocus': 'off' } },
];
