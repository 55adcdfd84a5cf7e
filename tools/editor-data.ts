import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** Where the package has it. */
const folder = 'dist/editor';

/** What editors show and complete, made of the manifest: custom data of VS Code, web-types of JetBrains. */
export function writeEditorData() {
  mkdirSync(folder, { recursive: true });
  // The tokens are the same for all elements, and have a list of their own.
  const options = { hideCssPropertiesDocs: true, hideLogs: true };
  write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(readManifest(), options));
  write('vscode.css-custom-data.json', getVsCodeCssCustomData(readManifest(), options));
  // All classes are exports of the package itself.
  write(
    'web-types.json',
    getWebTypesData(readManifest(), { ...options, modulePathTemplate: () => 'reseller-elements' }),
  );
}

/** Anew for each, as they change what they are given. */
const readManifest = () =>
  JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Parameters<typeof getWebTypesData>[0];

const write = (name: string, text: string) =>
  writeFileSync(`${folder}/${name}`, `${JSON.stringify(JSON.parse(text, dropRepeats), undefined, 2)}\n`);

/** What several elements share, such as a token, is listed once. */
const dropRepeats = (_: string, value: unknown): unknown =>
  Array.isArray(value) ? [...new Map(value.map((entry: unknown) => [JSON.stringify(entry), entry])).values()] : value;
