import type { CustomerInvitedEvent, ListView, ResellerAdapter } from 'reseller-elements';
import {
  AddCustomerForm,
  InviteCustomerForm,
  type InviteCustomerFormProps,
  InviteList,
  ResellerProvider,
} from 'reseller-elements/react';
import { useRef, useState } from 'react';

export function Right({ adapter }: { readonly adapter: ResellerAdapter }) {
  const list = useRef<InviteList>(null);
  const [view, setView] = useState<ListView>();
  const onInvited = ({ invite }: CustomerInvitedEvent) => console.info(invite.contactEmail, list.current?.reload());
  const props: InviteCustomerFormProps = { draftKey: 'invite', disabled: false };
  return (
    <ResellerProvider adapter={adapter}>
      <InviteCustomerForm
        {...props}
        key="invite"
        className="wide"
        style={{ maxWidth: '40rem' }}
        data-testid="invite"
        value={{ companyName: 'Harbour Lane Dental' }}
        messages={undefined}
        billingAccountsUrl="/billing"
        onInviteCustomer={(event) => event.preventDefault()}
        onCustomerInvited={onInvited}
        onAdapterError={({ error }) => console.info(error.code)}
        onClick={(event) => console.info(event.currentTarget.value)}
      >
        <h2 slot="heading">Invite a customer</h2>
      </InviteCustomerForm>
      <InviteList
        ref={list}
        status={['pending', 'expired']}
        attention
        pageSize={50}
        query={view?.query}
        onViewChanged={(event) => setView(event.view)}
      />
    </ResellerProvider>
  );
}

export function Wrong() {
  return (
    <>
      {/* @ts-expect-error Not a member of an invite. */}
      <InviteCustomerForm value={{ companyNme: 'Harbour Lane Dental' }} />
      {/* @ts-expect-error No such property. */}
      <InviteCustomerForm allowedCountries={['GB']} />
      {/* @ts-expect-error A read-only member of the element. */}
      <InviteCustomerForm updateComplete={Promise.resolve(true)} />
      {/* @ts-expect-error No such state. */}
      <InviteList status={['opened']} />
      {/* @ts-expect-error Not a number. */}
      <InviteList pageSize="50" />
      {/* @ts-expect-error A customer is not an invite. */}
      <AddCustomerForm onCustomerAdded={({ invite }) => console.info(invite)} />
      {/* @ts-expect-error Not an event of a form. */}
      <InviteCustomerForm onViewChanged={({ view }) => console.info(view)} />
      {/* @ts-expect-error Not an adapter. */}
      <ResellerProvider adapter={fetch} />
    </>
  );
}
