import type { AdapterController, AdapterHost } from '../../controllers/adapter-controller.ts';
import type { ListController, ListOperation, ListQuery } from '../../controllers/list-controller.ts';
import type { ListView } from '../../events/list-events.ts';

/** What the parts of a list that are loaded on demand may use of it. */
export interface ListSurface<Operation extends ListOperation, Texts> {
  readonly host: AdapterHost & { readonly disabled: boolean };
  readonly api: AdapterController;
  readonly list: ListController<Operation>;
  /** What is shown, in values that the contract knows. */
  getView(): ListView;
  /** What the adapter is asked for. */
  getQuery(): ListQuery<Operation>;
  /** What dates and numbers are written in (BCP 47). */
  getLocale(): string;
  /** All texts, given the English of those that came later. */
  complete(later: Partial<Texts>): Texts;
  /** Shows something else: from the first page on, where nothing else is said. */
  change(view: Partial<ListView>): void;
  /** Shows everything again. */
  clear(): void;
  focus(): void;
}
