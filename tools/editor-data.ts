import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** Its path in the package. */
const folder = 'dist/editor';

/** Writes the editors' completion data from the manifest: custom data for VS Code, web-types for JetBrains. */
export function writeEditorData() {
  mkdirSync(folder, { recursive: true });
  // Tokens are the same for all elements and have their own list.
  const options = { hideCssPropertiesDocs: true, hideLogs: true };
  write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(readManifest(), options));
  write('vscode.css-custom-data.json', getVsCodeCssCustomData(readManifest(), options));
  // The package's entry point exports all classes.
  write(
    'web-types.json',
    getWebTypesData(readManifest(), { ...options, modulePathTemplate: () => 'reseller-elements' }),
  );
}

/** Reads a fresh copy each time, because the generators mutate their input. */
const readManifest = () =>
  JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Parameters<typeof getWebTypesData>[0];

const write = (name: string, text: string) =>
  writeFileSync(`${folder}/${name}`, `${JSON.stringify(JSON.parse(text, dropDuplicates), undefined, 2)}\n`);

/** Lists entries that several elements share, such as tokens, only once. */
const dropDuplicates = (_: string, value: unknown): unknown =>
  Array.isArray(value) ? [...new Map(value.map((entry: unknown) => [JSON.stringify(entry), entry])).values()] : value;
