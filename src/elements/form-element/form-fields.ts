import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../../context/is-server.ts';
import type { MemberErrorCode } from '../../contract/problem.ts';
import { type FormErrors, type FormValues, ValueStore } from '../../controllers/value-store.ts';
import type { Labels } from '../../fields/error-items.ts';
import type { Field } from '../../fields/field.ts';
import { FormBinding } from '../../fields/form-binding.ts';
import { readPrefill } from '../../fields/prefill.ts';
import type { FormMessages } from '../../localization/messages.ts';
import type { FormConfig } from './form-config.ts';
import { createFormFocus } from './form-focus.ts';

type FieldsConfig = Pick<FormConfig<unknown>, 'members' | 'secrets' | 'idPrefix'>;
type FieldsHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot?: ParentNode };

/** The rules of fields, loaded on interaction. */
export interface FieldRules {
  readonly submission: { readonly errors: FormErrors; readonly frozen: boolean };
  describeError(pointer: string, code: MemberErrorCode): string;
  /** Returns `undefined` to use the form's config. */
  isRequired(pointer: string): boolean | undefined;
  orderLabels(labels: Labels): Labels;
  /** Formats a value for its control. */
  format(pointer: string, value: string, hasFocus: boolean): string;
}

/** Fields whose values come from elsewhere: from the back end, or from a draft. */
export interface FieldGroup {
  /** Loads the data that fills in the fields. Resolves once it is loaded or has failed to load; never rejects. */
  load?(): Promise<void> | undefined;
  /** Labels of fields that the form's texts do not name. */
  readonly labels?: readonly (readonly [pointer: string, label: string])[];
  /** Fills in defaults. */
  fillIn?(): void;
  /** Applies a choice that sets several fields. Returns false if there is none, so that only the field itself is set. */
  choose?(pointer: string, value: string): boolean;
}

/** The fields of a form: their values, bound to the controls of the native form both ways, and how they are presented. */
export class FormFields implements ReactiveController {
  readonly values: ValueStore;
  readonly idPrefix: string | undefined;
  readonly #element: FieldsHost;
  readonly #config: FieldsConfig;
  readonly #getTexts: () => Pick<FormMessages, 'fields'>;
  readonly #getRules: () => FieldRules | undefined;
  readonly #binding = new FormBinding();
  readonly #focus = createFormFocus(() => this.form);
  readonly #groups = new Set<FieldGroup>();
  #labels: Labels | undefined;

  /** The root in which the native form is rendered; the element's own by default. */
  root: ParentNode | undefined;

  /** Defaults, which the host page's prefill overrides. */
  defaults: FormValues = new Map();

  constructor(
    element: FieldsHost,
    config: FieldsConfig,
    getTexts: () => Pick<FormMessages, 'fields'>,
    getRules: () => FieldRules | undefined,
  ) {
    this.values = new ValueStore(element);
    this.idPrefix = config.idPrefix;
    this.#element = element;
    this.#config = config;
    this.#getTexts = getTexts;
    this.#getRules = getRules;
    element.addController(this);
  }

  /** The native form; null while none is rendered. */
  get form(): HTMLFormElement | null {
    return (this.root ?? this.#element.renderRoot)?.querySelector('form') ?? null;
  }

  /** The labels of all fields, in their order; computed once per rendering. */
  get labels(): Labels {
    return (this.#labels ??= this.#listLabels());
  }

  /** Describes a field for its template. */
  readonly field = (pointer: string): Field => {
    const rules = this.#getRules();
    const code = rules?.submission.errors.get(pointer);
    return {
      pointer,
      label: this.labels.get(pointer) ?? pointer,
      hint: this.#getTexts().fields[pointer]?.hint,
      error: code && rules?.describeError(pointer, code),
      required: rules?.isRequired(pointer) ?? this.#config.members[pointer] ?? false,
      frozen: rules?.submission.frozen ?? false,
      idPrefix: this.idPrefix,
    };
  };

  addGroup(group: FieldGroup) {
    this.#groups.add(group);
  }

  /** Loads the data that fills in the fields. Never rejects. */
  async load() {
    await Promise.all(Array.from(this.#groups).flatMap((group) => group.load?.() ?? []));
  }

  /** Whether a member is filled in, or has an error. */
  hasValueOrError(pointer: string): boolean {
    return !!this.values.get(pointer) || !!this.#getRules()?.submission.errors.has(pointer);
  }

  /** Fills in a member that is empty. */
  suggest(pointer: string, value: string) {
    if (!this.values.get(pointer)) this.values.fill(pointer, value);
  }

  /** All members except for secrets. */
  get openMembers(): readonly string[] {
    return Object.keys(this.#config.members).filter((pointer) => !this.#config.secrets?.includes(pointer));
  }

  /** Fills in the host page's record, over the defaults. */
  prefill(record: object) {
    this.values.prefill(new Map([...this.defaults, ...readPrefill(this.openMembers, record)]));
    this.#fillIn();
  }

  /** Restores the prefilled values. */
  reset() {
    this.values.reset();
    this.#fillIn();
  }

  /** Reads the controls that the user has changed. */
  read() {
    for (const [pointer, value] of this.#binding.read()) this.edit(pointer, value);
  }

  /** Changes a member on behalf of the user. */
  edit(pointer: string, value: string) {
    const isHandled = Array.from(this.#groups).some((group) => group.choose?.(pointer, value));
    if (!isHandled) this.values.edit(pointer, value);
  }

  /**
   * Discards the current controls, because the host page has damaged them and their values are no longer the user's.
   */
  releaseControls() {
    this.#binding.release();
  }

  /** Saves the focus. Call this before a render, which may replace the focused control. */
  prepareUpdate() {
    this.#labels = undefined;
    if (!isServer) this.#focus.save();
    this.read();
  }

  hostUpdated() {
    const focused = this.#focus.key;
    const rules = this.#getRules();
    this.#binding.write(this.form, (pointer) => {
      const value = this.values.get(pointer);
      return rules?.format(pointer, value, pointer === focused) ?? value;
    });
    this.#focus.restore();
  }

  #fillIn() {
    for (const group of this.#groups) group.fillIn?.();
  }

  #listLabels(): Labels {
    const own = Object.entries(this.#getTexts().fields).map(([pointer, { label }]) => [pointer, label] as const);
    const labels = new Map([...own, ...Array.from(this.#groups).flatMap((group) => group.labels ?? [])]);
    return this.#getRules()?.orderLabels(labels) ?? labels;
  }
}
