import type {} from 'reseller-elements/react';
import type { InviteList, ListView, ResellerAdapter } from 'reseller-elements';
import { useRef, useState } from 'react';

export function Right({ adapter }: { readonly adapter: ResellerAdapter }) {
  const list = useRef<InviteList>(null);
  const [view, setView] = useState<ListView>();
  return (
    <reseller-provider adapter={adapter}>
      <invite-customer-form
        key="invite"
        className="wide"
        value={{ companyName: 'Harbour Lane Dental' }}
        billingAccountsUrl="/billing"
        draft-key="invite"
        oninvite-customer={(event) => event.preventDefault()}
        oncustomer-invited={({ invite }) => console.info(invite.contactEmail, list.current?.reload())}
        onClick={(event) => console.info(event.currentTarget.value)}
      >
        <h2 slot="heading">Invite a customer</h2>
      </invite-customer-form>
      <invite-list
        ref={list}
        status={['pending', 'expired']}
        attention
        page-size="50"
        query={view?.query}
        onview-changed={(event) => setView(event.view)}
      />
    </reseller-provider>
  );
}

export function Wrong() {
  return (
    <>
      {/* @ts-expect-error Not a member of an invite. */}
      <invite-customer-form value={{ companyNme: 'Harbour Lane Dental' }} />
      {/* @ts-expect-error No such property. */}
      <invite-customer-form allowedCountries={['GB']} />
      {/* @ts-expect-error No such state. */}
      <invite-list status={['opened']} />
      {/* @ts-expect-error React sets the property, which is a list. */}
      <invite-list status="pending" />
      {/* @ts-expect-error Not a number. */}
      <invite-list page-size="all" />
      {/* @ts-expect-error A customer is not an invite. */}
      <add-customer-form oncustomer-added={({ invite }) => console.info(invite)} />
      {/* @ts-expect-error Not an event of a form. */}
      <invite-customer-form onview-changed={({ view }) => console.info(view)} />
      {/* @ts-expect-error Not an adapter. */}
      <reseller-provider adapter={fetch} />
      {/* @ts-expect-error No such element. */}
      <invite-form />
    </>
  );
}
