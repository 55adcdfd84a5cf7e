import { html, nothing, type ReactiveController } from 'lit';
import type { AdapterError } from '../../adapter/adapter-error.ts';
import type { ResellerAdapter } from '../../adapter/reseller-adapter.ts';
import { nextTask } from '../../context/next-task.ts';
import { track } from '../../context/pending-work.ts';
import type { InviteListQuery } from '../../contract/models.ts';
import type { AdapterController, AdapterHost } from '../../controllers/adapter-controller.ts';
import { CallController } from '../../controllers/call-controller.ts';
import { onHostLeft } from '../../controllers/on-host-left.ts';
import { AdapterErrorEvent } from '../../events/adapter-events.ts';
import type { InviteListTexts } from '../../localization/list-messages.ts';
import { lookUp } from '../../localization/look-up.ts';
import { ExportTask, type InviteLister } from './export-task.ts';
import { saveFile } from './save-file.ts';

/** The list that is exported. */
export interface ExportSource {
  readonly host: AdapterHost;
  readonly api: AdapterController;
  /** Filters and order as they are now, without cursor and limit. */
  getQuery(): InviteListQuery;
  getTotal(): number | undefined;
  getText(): InviteListTexts;
}

/** How far an export is. */
type ExportState =
  /** None is under way; the words tell what became of the last one. */
  | { readonly name: 'idle'; readonly tell?: (text: InviteListTexts) => string }
  | { readonly name: 'running'; readonly task: ExportTask }
  | { readonly name: 'stopped'; readonly task: ExportTask; readonly problem: AdapterError };

/** Saves the list as a file: reads it page by page, says how far it is, and goes on after a failure where it stopped. */
export class InviteExport implements ReactiveController {
  readonly #source: ExportSource;
  readonly #call: CallController;
  #state: ExportState = { name: 'idle' };
  /** How many were read when it was said last: saying so after each page would talk without end. */
  #told = 0;

  constructor(source: ExportSource) {
    this.#source = source;
    this.#call = new CallController(source.host);
    source.host.addController(this);
  }

  hostDisconnected() {
    const { host } = this.#source;
    onHostLeft(host, () => {
      this.#state = { name: 'idle' };
      host.requestUpdate();
    });
  }

  render() {
    if (this.#state.name === 'idle' && !isLister(this.#source.api.adapter)) return nothing;
    return html`<div class="export">
      ${this.#renderProgress()}
      <p role="status">${this.#describe()}</p>
      ${this.#renderButtons()}
    </div>`;
  }

  #renderProgress() {
    if (this.#state.name !== 'running') return nothing;
    const { count, total } = this.#state.task;
    const label = this.#source.getText().exportCsv;
    // Without a value it shows that something is going on.
    return total
      ? html`<progress aria-label=${label} max=${total} .value=${count}></progress>`
      : html`<progress aria-label=${label}></progress>`;
  }

  #describe(): string {
    const text = this.#source.getText();
    const state = this.#state;
    if (state.name === 'idle') return state.tell?.(text) ?? '';
    if (state.name === 'running') return text.exporting(this.#told, state.task.total);
    const reason = lookUp(text.problems, state.problem.code) ?? text.actionProblem;
    return `${reason} ${text.exportFailed(state.task.count)}`;
  }

  #renderButtons() {
    const text = this.#source.getText();
    const state = this.#state;
    if (state.name === 'idle') return this.#renderButton(text.exportCsv, () => this.#start());
    const cancel = this.#renderButton(text.cancelExport, () => this.#cancel());
    if (state.name === 'running') return cancel;
    return html`${this.#renderButton(text.resumeExport, () => this.#run(state.task))} ${cancel}`;
  }

  #renderButton(label: string, press: () => unknown) {
    return html`<button part="button" type="button" @click=${press}>${label}</button>`;
  }

  #start() {
    const source = this.#source;
    const { adapter } = source.api;
    if (isLister(adapter)) this.#run(new ExportTask(adapter, source.getQuery(), source.getTotal(), source.getText()));
  }

  #run(task: ExportTask) {
    void track(this.#source.host, this.#walk(task), 'call');
  }

  async #walk(task: ExportTask) {
    this.#told = task.count;
    this.#change({ name: 'running', task });
    while (!task.isDone) {
      const outcome = await this.#call.run(
        (signal) => task.load(signal),
        (page) => task.take(page),
      );
      if (outcome && 'error' in outcome && this.#isUnderWay(task)) return this.#stop(task, outcome.error);
      // Pages that are there at once would keep the browser from showing anything and from hearing the user.
      await nextTask();
      if (!this.#isUnderWay(task)) return;
      this.#tell(task);
    }
    saveFile(task.toFile(), `invites-${toDay(new Date())}.csv`);
    this.#change({ name: 'idle', tell: (text) => text.exported(task.count) });
  }

  /** Not where it was canceled, or the host has left. */
  #isUnderWay(task: ExportTask): boolean {
    return this.#state.name === 'running' && this.#state.task === task;
  }

  /** Every ten percent; every 1,000 where nobody knows how many there are. */
  #tell({ count, total }: ExportTask) {
    if (count - this.#told >= (total ? total / 10 : 1000)) this.#told = count;
    this.#source.host.requestUpdate();
  }

  #stop(task: ExportTask, problem: AdapterError) {
    this.#change({ name: 'stopped', task, problem });
    this.#source.host.dispatchEvent(new AdapterErrorEvent('listInvites', problem));
  }

  #cancel() {
    this.#change({ name: 'idle', tell: (text) => text.exportCanceled });
    this.#call.abort();
  }

  /** Whoever was on a button that goes away is taken to the one in its place. */
  #change(state: ExportState) {
    const { host } = this.#source;
    const isHere = this.#box?.contains(host.shadowRoot?.activeElement ?? null);
    this.#state = state;
    host.requestUpdate();
    if (isHere) void host.updateComplete.then(() => this.#box?.querySelector('button')?.focus());
  }

  get #box() {
    return this.#source.host.shadowRoot?.querySelector('.export');
  }
}

function isLister(adapter: ResellerAdapter | undefined): adapter is ResellerAdapter & InviteLister {
  return adapter?.listInvites !== undefined;
}

/** The user's day, as in 2026-03-02. */
function toDay(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
