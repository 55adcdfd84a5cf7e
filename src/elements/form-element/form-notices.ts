import { html, nothing } from 'lit';
import type { MemberErrorCode } from '../../contract/problem.ts';
import type { FormController } from '../../controllers/form-controller.ts';
import type { FormOperation } from '../../controllers/form-task.ts';
import { listErrors } from '../../fields/error-items.ts';
import { focusField, renderErrorSummary } from '../../fields/error-summary.ts';
import type { FormMessages, OutcomeMessages } from '../../localization/messages.ts';
import type { FormSurface } from './form-surface.ts';

/** What the notices speak of. */
export interface NoticeSource {
  readonly surface: Pick<FormSurface<object>, 'getForm' | 'listLabels' | 'act' | 'returnToFields'>;
  readonly form: FormController<FormOperation>;
  readonly text: Pick<FormMessages, 'tryAgain'> & OutcomeMessages;
  describeError(pointer: string, code: MemberErrorCode): string;
}

/** What stands above a form's fields once it was sent: what is wrong, or in doubt. */
export class FormNotices<Source extends NoticeSource = NoticeSource> {
  protected readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  /** What is in doubt, or what is wrong. */
  render(): unknown {
    const { form, surface, text } = this.source;
    if (form.isInDoubt) return this.#renderUnknown();
    const items = form.busy
      ? []
      : listErrors(form.errors, form.problem?.code, surface.listLabels(), text, (pointer, code) =>
          this.source.describeError(pointer, code),
        );
    if (!items.length) return nothing;
    const follow = (pointer: string) => focusField(surface.getForm(), pointer);
    return renderErrorSummary(text.errorHeading, items, follow, this.renderRemedy());
  }

  /** What can be done about why the call failed, where no field is to be mended. */
  protected renderRemedy(): unknown {
    return nothing;
  }

  #renderUnknown() {
    const { form, text } = this.source;
    const busy = form.busy ? 'true' : nothing;
    return html`<div part="error-summary" class="notice danger" role="alert" tabindex="-1" aria-labelledby="unknown">
      <h2 id="unknown">${text.unknownHeading}</h2>
      ${this.#describeDoubt()}
      <p>${text.unknown}</p>
      <p class="muted">${text.startOverWarning}</p>
      <div class="actions">
        <button part="button button-primary" type="button" aria-disabled=${busy} @click=${() => this.#onRetry()}>
          ${text.tryAgain}
        </button>
        <button part="button" type="button" aria-disabled=${busy} @click=${() => this.#onStartOver()}>
          ${text.startOver}
        </button>
      </div>
    </div>`;
  }

  /** Why the last try did not help either, where the user can do something about it. */
  #describeDoubt() {
    const code = this.source.form.problem?.code ?? '';
    return Object.hasOwn(this.source.text.problems, code) ? html`<p>${this.source.text.problems[code]}</p>` : nothing;
  }

  #onRetry() {
    if (this.source.form.state === 'unknown') this.source.surface.act(() => this.source.form.retry());
  }

  #onStartOver() {
    this.source.form.startOver();
    this.source.surface.returnToFields();
  }
}
