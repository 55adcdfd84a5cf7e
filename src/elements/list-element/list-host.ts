import type { AdapterController, AdapterHost } from '../../controllers/adapter-controller.ts';
import type { ListController, ListOperation, ListQuery } from '../../controllers/list-controller.ts';
import type { ListView } from '../../events/list-events.ts';
import type { LanguageLoaders } from '../../localization/language.ts';
import type { ListMessages } from '../../localization/list-messages.ts';
import type { Column } from './list-body.ts';

/** Describes one kind of list. */
export interface ListConfig<Operation extends ListOperation, Messages extends ListMessages> {
  readonly operation: Operation;
  /** The contract's names of orders; the first is the default. */
  readonly sorts: readonly string[];
  /** The English texts of the first paint. */
  readonly english: Partial<Messages>;
  readonly languages: LanguageLoaders<Messages>;
  toQuery(view: ListView): ListQuery<Operation>;
  toColumns(messages: Messages): readonly Column[];
}

/** Gives the parts of a list access to what they share. */
export interface ListHost<Operation extends ListOperation, Messages extends ListMessages> {
  readonly element: AdapterHost & { readonly disabled: boolean };
  readonly api: AdapterController;
  readonly list: ListController<Operation>;
  /** In English, only the texts of the first paint until `completeEnglish` is called. */
  getMessages(): Messages;
  completeEnglish(english: Messages): void;
  /** Returns the locale for dates and numbers (BCP 47). */
  getLocale(): string;
  /** Returns search, filters, order and page, in values that the contract allows. */
  getView(): ListView;
  /** Returns the query for the adapter. */
  getQuery(): ListQuery<Operation>;
  /** Changes the view, and goes to the first page unless a cursor is given. */
  changeView(view: Partial<ListView>): void;
  /** Empties the search field, including what was typed but not searched for yet. */
  clearSearch(): void;
  focusSearch(): void;
}
