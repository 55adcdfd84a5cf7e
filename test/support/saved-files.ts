import './symbol-dispose.ts';

/** A file that the page asked the browser to save. */
export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Records files that the page saves, and object URLs that it revokes. */
export function catchFiles() {
  const { createObjectURL, revokeObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const contents = new Map<string, Blob>();
  const files: SavedFile[] = [];
  const revoked: string[] = [];
  URL.createObjectURL = (content) => {
    const url = `blob:test/${contents.size}`;
    contents.set(url, content as Blob);
    return url;
  };
  URL.revokeObjectURL = (url) => void revoked.push(url);
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({ name: this.download, content: contents.get(this.href) ?? new Blob() });
  };
  return {
    files,
    revoked,
    [Symbol.dispose]() {
      Object.assign(URL, { createObjectURL, revokeObjectURL });
      HTMLAnchorElement.prototype.click = click;
    },
  };
}
