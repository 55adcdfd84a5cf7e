import type { Case } from './cases/case.ts';
import type { Side } from './site.ts';

/** An element that is measured. */
export interface Subject {
  readonly tag: string;
}

/** Elements of one kind: how their pages look, and what is measured on them. */
export interface Kind<S extends Subject = Subject> {
  readonly subjects: readonly S[];
  readonly cases: Readonly<Record<string, Case<S>>>;
  /** What a reader of the results has to know on top. */
  readonly note?: string;
  /** What follows the head. `count` says how many elements stand in the markup; a kind may know more parameters. */
  renderPage(side: Side, subject: S, parameters: URLSearchParams): string;
  /** A script at `/data/<tag>` for all sides. It comes late, so that the parser waits and it runs in a task of its own. */
  renderData?(parameters: URLSearchParams): string;
}
