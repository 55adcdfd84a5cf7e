import type { AdapterController, AdapterHost } from '../../controllers/adapter-controller.ts';
import type { LocalizeController } from '../../controllers/localize-controller.ts';
import type { MemberErrorCode } from '../../contract/problem.ts';
import type { FormErrors, FormValues } from '../../controllers/value-store.ts';
import type { FormMessages } from '../../localization/messages.ts';
import type { FormFields } from './form-fields.ts';

/** The members of the form element that its parts use. */
export interface FormHostElement extends AdapterHost {
  readonly disabled: boolean;
  readonly defaultCountry: string | undefined;
  reset(): void;
}

/** The part of `ExtraPart` that submitting needs: validates, converts and formats the back end's extra fields. */
export interface ExtraMembers {
  /** Whether the fields could not be loaded; without them the back end would refuse the form. */
  readonly failed: boolean;
  check(values: FormValues, normalizePhone: (text: string) => string): FormErrors;
  toExtra(values: FormValues, normalizePhone: (text: string) => string): object | undefined;
  /** Formats an answer for its control. Returns `undefined` for members that are not extra fields. */
  format(pointer: string, text: string): string | undefined;
  /** Returns `undefined` for other members, and for errors that need no specific text. */
  describeError(pointer: string, code: MemberErrorCode): string | undefined;
}

/** Gives the parts of a form access to what they share. */
export interface FormHost<Messages extends FormMessages = FormMessages> {
  readonly element: FormHostElement;
  readonly api: AdapterController;
  readonly localize: LocalizeController<Messages>;
  readonly fields: FormFields;
  /** Returns `undefined` if the back end defines no extra fields. */
  getExtra(): ExtraMembers | undefined;
}
