import { html, nothing, type TemplateResult } from 'lit';
import { isAdapterError } from 'reseller-elements/adapters';
import type { Resource } from '../state/resource.ts';
import { icon, type IconName } from './icons.ts';

interface Parts<T> {
  /** Names the content in an error message, such as "the invites". */
  readonly what: string;
  /** Placeholder of the content's size, to avoid layout shifts. */
  readonly skeleton: TemplateResult;
  readonly content: (value: T) => TemplateResult;
}

/** Renders the loading, error and ready states of a resource. */
export function renderResource<T>(resource: Resource<T>, { what, skeleton, content }: Parts<T>): TemplateResult {
  const { value, error } = resource;
  if (value === undefined && error === undefined) {
    return html`<div aria-busy="true">
      <p class="visually-hidden" role="status">Loading ${what}…</p>
      ${skeleton}
    </div>`;
  }
  const failure = error === undefined ? nothing : renderFailure(what, error, resource);
  return html`${failure}${value === undefined ? nothing : content(value)}`;
}

function renderFailure(what: string, error: unknown, resource: Resource<unknown>): TemplateResult {
  return html`<div class="failure card">
    ${icon('alert')}
    <div role="alert">
      <p class="failure-title">We could not load ${what}.</p>
      <p>${reason(error)}</p>
    </div>
    <button class="button" type="button" aria-disabled=${resource.loading} @click=${() => void resource.reload()}>
      ${resource.loading ? 'Trying…' : 'Try again'}
    </button>
  </div>`;
}

function reason(error: unknown): string {
  const code = isAdapterError(error) ? error.code : undefined;
  if (code === 'forbidden') return 'Your user does not have permission to see this.';
  if (code === 'unauthenticated') return 'Your session has ended. Sign in again.';
  return 'The reseller API did not answer as it should. Nothing was lost.';
}

export function renderEmpty(name: IconName, title: string, text: string, action?: TemplateResult): TemplateResult {
  return html`<div class="empty">
    <span class="empty-icon">${icon(name)}</span>
    <p class="empty-title">${title}</p>
    <p>${text}</p>
    ${action ?? nothing}
  </div>`;
}

/** Renders grey bars as placeholders for text. */
export function renderBars(amount: number): TemplateResult {
  return html`<div class="bars" aria-hidden="true">${Array.from({ length: amount }, () => html`<span></span>`)}</div>`;
}
