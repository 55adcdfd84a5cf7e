import type { Case } from './cases/case.ts';
import type { Side } from './page.ts';
import type { Subject } from './subjects.ts';

/** A group of elements with the same pages and cases. */
export interface Kind<S extends Subject = Subject> {
  readonly subjects: readonly S[];
  readonly cases: Readonly<Record<string, Case<S>>>;
  /** A remark for readers of the results. */
  readonly note?: string;
  /**
   * Renders a page after its head. `count` is the number of elements in the markup; a kind may have further parameters.
   */
  renderPage(side: Side, subject: S, parameters: URLSearchParams): string;
  /**
   * Renders the script at `/data/<tag>`, the same for all sides. It arrives late, so that the parser waits and the
   * script runs in its own task.
   */
  renderData?(parameters: URLSearchParams): string;
}
