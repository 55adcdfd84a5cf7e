// The mock reseller API, wherever it runs.
import { createMockApi, type MockApi } from 'reseller-elements/mocks';
import { serve } from 'reseller-elements/mocks/node';
import { interceptInPage } from 'reseller-elements/mocks/page';

export const api: MockApi = createMockApi({ scenario: 'default' });
export const stop = () => interceptInPage(api);
export const url: Promise<string> = serve(api, { port: 0 }).then((server) => server.url);
// @ts-expect-error No such scenario.
createMockApi({ scenario: 'defualt' });
