import { afterEach } from '@storybook/addon-a11y/preview';
import type { StoryContext } from '@storybook/web-components-vite';

interface AxeResult {
  readonly violations: readonly { readonly id: string }[];
}

const isAxeResult = (result: unknown): result is AxeResult =>
  typeof result === 'object' && result !== null && 'violations' in result;

/**
 * Runs axe the way Storybook's addon does, with the story's own parameters. The first line of the error names the
 * rules.
 */
export async function checkAccessibility(context: StoryContext) {
  const { reports } = context.reporting;
  const before = reports.length;
  try {
    await afterEach(context);
  } catch (error) {
    const results: readonly unknown[] = reports.slice(before).map(({ result }) => result);
    const rules = results.filter(isAxeResult).flatMap(({ violations }) => violations.map(({ id }) => id));
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`axe: ${rules.join(', ')}\n${reason}`, { cause: error });
  }
}
