/** The Storybook pages of the guides, by file name. */
const pages: Readonly<Record<string, string>> = {
  'getting-started.md': 'guides-getting-started--docs',
  'forms.md': 'guides-forms--docs',
  'invites.md': 'guides-invites--docs',
  'events.md': 'guides-events--docs',
  'frameworks.md': 'guides-frameworks--docs',
  'theming.md': 'guides-theming--docs',
  'accessibility.md': 'guides-accessibility--docs',
  'localization.md': 'guides-localization--docs',
  'server-rendering.md': 'guides-server-rendering--docs',
  'security.md': 'guides-security--docs',
  'mock-api.md': 'guides-mock-api--docs',
};

/** Rewrites a guide's links to their Storybook pages; links without a page become plain text. */
export function readGuide(markdown: string): string {
  return markdown.replace(/\[([^[\]]*)\]\((?!https?:)([^()]*)\)/g, (_, label: string, href: string) => {
    const page = pages[href.split('/').at(-1) ?? ''];
    return page ? `[${label}](?path=/docs/${page})` : label;
  });
}
