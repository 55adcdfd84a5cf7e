import type { ListUnderTest } from '../suites/list-under-test.ts';
import { customerList } from './customer-list-states.ts';
import { inviteList } from './list-states.ts';
import { isTested } from './tested-elements.ts';

/** Every list, for the suites that all lists share. */
export const lists: readonly ListUnderTest[] = [inviteList, customerList].filter(({ tag }) => isTested(tag));
