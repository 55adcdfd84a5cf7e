import { html, nothing } from 'lit';
import type { AdapterError } from '../../adapter/adapter-error.ts';
import type { MemberErrorCode } from '../../contract/problem.ts';
import type { FormOperation } from '../../controllers/form-operation.ts';
import type { SubmissionController } from '../../controllers/submission-controller.ts';
import { listErrors } from '../../fields/error-items.ts';
import { focusField, renderErrorSummary } from '../../fields/error-summary.ts';
import { describeProblem, lookUp } from '../../localization/look-up.ts';
import type { FormMessages } from '../../localization/messages.ts';
import type { FormHost } from './form-host.ts';

/** The state of the interaction that notices show. */
export interface NoticeSource {
  readonly host: FormHost;
  readonly submission: SubmissionController<FormOperation>;
  readonly texts: FormMessages;
  readonly operation: FormOperation;
  describeError(pointer: string, code: MemberErrorCode): string;
  /** Runs one action at a time, then moves the focus to its outcome. Ignored while disabled. */
  act(action: () => Promise<void>): Promise<void>;
  /** Moves the focus to the first field once the form is rendered. */
  returnFocus(): Promise<void>;
}

/** The notice above a form's fields after submitting: the errors, or an unknown outcome. */
export class FormNotices<Source extends NoticeSource = NoticeSource> {
  protected readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  render(): unknown {
    const { submission, host, texts } = this.source;
    if (submission.isOutcomeUnknown) return this.#renderUnknown();
    if (submission.busy) return nothing;
    const { errors, problem } = submission;
    const describe = (pointer: string, code: MemberErrorCode) => this.source.describeError(pointer, code);
    const reason = problem?.code ? this.describeRefusal(problem) : undefined;
    const items = listErrors(errors, reason, host.fields.labels, texts, describe);
    if (!items.length) return nothing;
    const follow = (pointer: string) => focusField(host.fields.form, pointer);
    return renderErrorSummary(texts.errorHeading, items, follow, this.renderRemedy());
  }

  /** Renders remedies for a rejection other than correcting a field. */
  protected renderRemedy(): unknown {
    return nothing;
  }

  /** Explains why a call was rejected. */
  protected describeRefusal(problem: AdapterError): string {
    const { texts } = this.source;
    return describeProblem(problem, texts.problems, texts.problem);
  }

  #renderUnknown() {
    const { submission, texts, host } = this.source;
    const isSafe = host.api.isIdempotent(this.source.operation);
    const busy = submission.busy ? 'true' : nothing;
    return html`<div part="error-summary" class="notice danger" role="alert" tabindex="-1" aria-labelledby="unknown">
      <h2 id="unknown">${texts.unknownHeading}</h2>
      ${this.#describeDoubt()}
      <p>${isSafe ? texts.unknown : texts.unknownWithoutKey}</p>
      ${isSafe ? html`<p class="muted">${texts.startOverWarning}</p>` : nothing}
      <div class="actions">
        <button part="button button-primary" type="button" aria-disabled=${busy} @click=${() => this.#onRetry()}>
          ${texts.tryAgain}
        </button>
        <button part="button" type="button" aria-disabled=${busy} @click=${() => this.#onStartOver()}>
          ${texts.startOver}
        </button>
      </div>
    </div>`;
  }

  /** Explains why the last attempt failed, if the user can do something about it. */
  #describeDoubt() {
    const { submission, texts } = this.source;
    const { code = '', userMessage } = submission.problem ?? {};
    const reason = userMessage ?? lookUp(texts.problems, code);
    return reason === undefined ? nothing : html`<p><bdi>${reason}</bdi></p>`;
  }

  #onRetry() {
    const { submission } = this.source;
    if (submission.state === 'unknown') void this.source.act(() => submission.retry());
  }

  #onStartOver() {
    this.source.submission.startOver();
    void this.source.returnFocus();
  }
}
