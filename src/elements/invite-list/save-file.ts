/** Some browsers read the file only a while after the click, in milliseconds. */
const grace = 10_000;

/** Has the browser save a file as a download. */
export function saveFile(file: Blob, name: string) {
  const url = URL.createObjectURL(file);
  // Outside the page: no router takes the click for one of its links.
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), grace);
}
