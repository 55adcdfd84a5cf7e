import type { ListUnderTest } from '../suites/list-under-test.ts';
import { customerList } from './customer-list-states.ts';
import { inviteList } from './list-states.ts';
import { isTested } from './tested-elements.ts';

/** Every list, for the shared suites. */
export const lists: readonly ListUnderTest[] = [inviteList, customerList].filter(({ tag }) => isTested(tag));
