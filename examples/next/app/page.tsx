'use client';
import { useRef, useState } from 'react';
import type { InvitePrefill } from 'reseller-elements';
import { InviteCustomerForm } from 'reseller-elements/react';
import { useMessage } from './portal.tsx';

const prefill: InvitePrefill = {
  companyName: 'Juniper Row Bakery',
  contactName: 'Tom Brandt',
  contactEmail: 'tom@juniper-row.example',
  billingContact: { email: 'accounts@brightwater.example', phone: '+442079460018' },
};
const messages = { submit: 'Send the invitation' };

/** Sets objects, handles events, cancels one, and calls a method. */
export default function InvitePage() {
  const form = useRef<InviteCustomerForm>(null);
  const [sendsItself, setSendsItself] = useState(false);
  const showMessage = useMessage();

  return (
    <>
      <div className="settings">
        <label>
          <input type="checkbox" checked={sendsItself} onChange={() => setSendsItself(!sendsItself)} /> Send it
          ourselves
        </label>
        <button onClick={() => form.current?.reset()}>Start over</button>
      </div>
      <InviteCustomerForm
        ref={form}
        className="invite"
        value={prefill}
        messages={messages}
        billingAccountsUrl="/billing"
        onInviteCustomer={(event) => {
          if (!sendsItself) return;
          event.preventDefault();
          showMessage(`Ours to send: ${event.input.companyName}`);
        }}
        onCustomerInvited={({ invite }) => showMessage(`Invited ${invite.companyName}`)}
      >
        <h2 slot="heading">Invite a customer</h2>
      </InviteCustomerForm>
    </>
  );
}
