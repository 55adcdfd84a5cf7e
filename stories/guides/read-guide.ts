/** The pages of Storybook that show a guide, by the guide's file name without `.md`. */
const pages: ReadonlySet<string> = new Set([
  'accessibility',
  'back-ends',
  'customers-page',
  'events',
  'forms',
  'frameworks',
  'getting-started',
  'invites',
  'localization',
  'mock-api',
  'registration',
  'security',
  'server-rendering',
  'testing',
  'theming',
  'turbo-htmx-livewire',
  'write-an-adapter',
]);

/** Adapts a guide's Markdown to Storybook: links to other guides lead to their pages, and other relative links become text. */
export function readGuide(markdown: string): string {
  return markdown.replace(
    /\[([^[\]]*)\]\((?!https?:|#)([^()#]*)(#[^()]*)?\)/g,
    (_, label: string, path: string, hash = '') => {
      const name = path.split('/').at(-1)?.replace(/\.md$/, '') ?? '';
      return pages.has(name) ? `[${label}](?path=/docs/guides-${name}--docs${hash})` : label;
    },
  );
}
