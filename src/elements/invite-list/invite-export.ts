import { html, nothing } from 'lit';
import type { AdapterError } from '../../adapter/adapter-error.ts';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import { nextTask } from '../../context/next-task.ts';
import { track } from '../../context/pending-work.ts';
import { CallController } from '../../controllers/call-controller.ts';
import { focusedIn } from '../../controllers/focus-restorer.ts';
import { onHostLeft } from '../../controllers/on-host-left.ts';
import { AdapterErrorEvent } from '../../events/adapter-events.ts';
import type { InviteListMessages } from '../../localization/list-messages.ts';
import { lookUp } from '../../localization/look-up.ts';
import { ExportTask, type InviteLister } from './export-task.ts';
import type { InviteListHost } from './invite-list-host.ts';

/** Keep the file's URL for this many milliseconds, because browsers may read it some time after the click. */
const revokeDelayMs = 10_000;

type ExportState =
  /** `describe` returns the outcome of the last export. */
  | { readonly name: 'idle'; readonly describe?: (messages: InviteListMessages) => string }
  | { readonly name: 'running'; readonly task: ExportTask }
  | { readonly name: 'stopped'; readonly task: ExportTask; readonly problem: AdapterError };

/** Exports the list as a file: loads it page by page, shows progress, and can resume after a failure. */
export class InviteExport {
  readonly #host: InviteListHost;
  readonly #call: CallController;
  #state: ExportState = { name: 'idle' };
  /** The last announced count. Not every page is announced, because screen readers would never pause. */
  #announcedCount = 0;

  constructor(host: InviteListHost) {
    this.#host = host;
    this.#call = new CallController(host.element);
    host.element.addController({ hostDisconnected: () => onHostLeft(host.element, () => this.#abandon()) });
  }

  render() {
    if (this.#state.name === 'idle' && !isLister(this.#host.api.adapter)) return nothing;
    return html`<div class="export row">
      ${this.#renderProgress()}
      <p role="status">${this.#describe()}</p>
      ${this.#renderButtons()}
    </div>`;
  }

  #renderProgress() {
    if (this.#state.name !== 'running') return nothing;
    const { count, total } = this.#state.task;
    const label = this.#host.getMessages().exportCsv;
    // Without a value, the progress is indeterminate.
    return total
      ? html`<progress aria-label=${label} max=${total} .value=${count}></progress>`
      : html`<progress aria-label=${label}></progress>`;
  }

  #describe(): string {
    const messages = this.#host.getMessages();
    const state = this.#state;
    if (state.name === 'idle') return state.describe?.(messages) ?? '';
    if (state.name === 'running') return messages.exporting(this.#announcedCount, state.task.total);
    const reason = lookUp(messages.problems, state.problem.code) ?? messages.actionProblem;
    return `${reason} ${messages.exportFailed(state.task.count)}`;
  }

  #renderButtons() {
    const messages = this.#host.getMessages();
    const state = this.#state;
    if (state.name === 'idle') return this.#renderButton(messages.exportCsv, () => this.#start());
    const cancel = this.#renderButton(messages.cancelExport, () => this.#cancel());
    if (state.name === 'running') return cancel;
    return html`${this.#renderButton(messages.resumeExport, () => this.#run(state.task))} ${cancel}`;
  }

  #renderButton(label: string, press: () => unknown) {
    return html`<button part="button" type="button" @click=${press}>${label}</button>`;
  }

  #start() {
    const { api, list, getQuery, getMessages } = this.#host;
    const { cursor: _cursor, limit: _limit, ...query } = getQuery();
    if (isLister(api.adapter)) this.#run(new ExportTask(api.adapter, query, list.page?.total, getMessages()));
  }

  #run(task: ExportTask) {
    void track(this.#host.element, this.#loadPages(task), 'call');
  }

  async #loadPages(task: ExportTask) {
    this.#announcedCount = task.count;
    this.#change({ name: 'running', task });
    while (!task.isDone) {
      const outcome = await this.#call.run(
        { adapter: task.adapter, operation: 'listInvites' },
        (signal) => task.load(signal),
        (page) => task.addPage(page),
      );
      if (outcome && 'error' in outcome && this.#isUnderWay(task)) return this.#stop(task, outcome.error);
      // Let the browser render and handle input, even if the adapter replies immediately.
      await nextTask();
      if (!this.#isUnderWay(task)) return;
      this.#announceProgress(task);
    }
    saveFile(task.toFile(), `invites-${toDay(new Date())}.csv`);
    this.#change({ name: 'idle', describe: (messages) => describeExported(messages, task.count) });
  }

  /** Whether the task is still current, that is, neither canceled nor dropped because the host was removed. */
  #isUnderWay(task: ExportTask): boolean {
    return this.#state.name === 'running' && this.#state.task === task;
  }

  /** Announces every ten percent, or every 1,000 invites if the total is unknown. */
  #announceProgress({ count, total }: ExportTask) {
    if (count - this.#announcedCount >= (total ? total / 10 : 1000)) this.#announcedCount = count;
    this.#host.element.requestUpdate();
  }

  #stop(task: ExportTask, problem: AdapterError) {
    this.#change({ name: 'stopped', task, problem });
    this.#host.element.dispatchEvent(new AdapterErrorEvent('listInvites', problem));
  }

  #cancel() {
    this.#change({ name: 'idle', describe: (messages) => messages.exportCanceled });
    this.#call.abort();
  }

  #abandon() {
    this.#state = { name: 'idle' };
    this.#host.element.requestUpdate();
  }

  /** Changes the state. If the focused button is removed, focuses its replacement. */
  #change(state: ExportState) {
    const { element } = this.#host;
    const hadFocus = this.#box?.contains(focusedIn(element.shadowRoot));
    this.#state = state;
    element.requestUpdate();
    if (hadFocus) void element.updateComplete.then(() => this.#box?.querySelector('button')?.focus());
  }

  get #box() {
    return this.#host.element.shadowRoot?.querySelector('.export');
  }
}

function isLister(adapter: ResellerAdapter | undefined): adapter is ResellerAdapter & InviteLister {
  return adapter?.listInvites !== undefined;
}

/**
 * Announces that the file was exported, with a caveat in frames that may not download files: browsers block such
 * downloads silently.
 */
const describeExported = (messages: InviteListMessages, count: number) =>
  mayDownload() ? messages.exported(count) : `${messages.exported(count)} ${messages.exportBlocked}`;

/**
 * Whether the page can download files, that is, no enclosing frame is sandboxed without `allow-downloads`. False if
 * unknown.
 */
function mayDownload(): boolean {
  try {
    for (let view: Window = globalThis.window; view.parent !== view; view = view.parent) {
      const frame = view.frameElement;
      if (!frame?.matches(':not([sandbox]), [sandbox~="allow-downloads" i]')) return false;
    }
    return true;
  } catch {
    // Frames of other origins cannot be inspected.
    return false;
  }
}

/** Returns the local date as in 2026-03-02. */
function toDay(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Makes the browser save a file as a download. */
function saveFile(file: Blob, name: string) {
  const url = URL.createObjectURL(file);
  // Outside the document: no router intercepts the click.
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), revokeDelayMs);
}
