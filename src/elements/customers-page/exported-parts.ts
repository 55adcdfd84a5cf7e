/** The parts of the forms that `::part()` reaches through the page. */
export const formParts =
  'form,fieldset,field,label,input,hint,error,error-summary,matches,success,credentials,button,button-primary';

/** The parts of the lists that `::part()` reaches through the page. */
export const listParts = 'toolbar,input,table,row,cell,badge,details,dialog,error,notice,pager,button,button-primary';
