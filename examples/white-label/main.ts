import { render } from 'lit';
import { createRestAdapter, isAdapterError, type Registration } from 'reseller-elements';
import { takeToken } from './take-token.ts';
import { renderFailure, renderLoading, renderWelcome } from './views.ts';

const adapter = createRestAdapter({ baseUrl: '/api' });
const page = document.querySelector<HTMLElement>('#page');

// A link opened while this page is already there changes only the fragment.
window.addEventListener('hashchange', () => void open());
void open();

async function open(): Promise<void> {
  const token = takeToken();
  if (!page) return;
  if (!token) {
    render(renderFailure('missing'), page);
    return;
  }
  const attempt = async (): Promise<void> => {
    render(renderLoading(), page);
    try {
      const registration = await adapter.openRegistration({ token }, { signal: AbortSignal.timeout(30_000) });
      dress(registration.branding);
      render(renderWelcome(registration), page);
    } catch (error) {
      render(renderFailure(isAdapterError(error) ? error.code : 'unavailable', attempt), page);
    }
  };
  await attempt();
}

/** The site wears the reseller's brand as soon as it knows which one. */
function dress({ platformName, primaryColor }: Registration['branding']): void {
  document.title = `Registration · ${platformName}`;
  if (primaryColor) document.documentElement.style.setProperty('--brand', primaryColor);
}
