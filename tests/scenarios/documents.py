"""What the people of the stories ask."""

QUOTA = "{ viewer { company { contract { removalQuota { limit used remaining } } } } }"
FLEET = """{ users(first: 100) { totalCount } mobileServices(first: 100, filter: {status: [ACTIVE, SUSPENDED]}) {
  totalCount totalMonthlyPrice { amount } } }"""
SERVICE = """query($id: ID!) { mobileService(id: $id) { status msisdn version plan { code } options { code }
  monthlyPrice { amount } activatedOn simCard { iccid kind status } user { status } openOrder { number }
  allowedActions { action allowed refusal { code message } }
  orders { nodes { action state placedBy } } } }"""
ADD_USER = "mutation($i: AddUserInput!) { addUser(input: $i) { ... on UserAdded { user { id status } } } }"
INVOICE = """nextInvoice { issuedOn net { amount } vat { amount } gross { amount }
  lines { kind days unitPrice { amount } amount { amount } } }"""
SHOWN = f"... on ChangePreview {{ effectiveOn monthlyAfter {{ amount }} confirmationToken {INVOICE} }}"
REFUSED = "... on Error { code message }"
DONE = "service { id status version } order { id number state }"
PREVIEW_ADD = f"query($i: AddServiceInput!) {{ previewAddService(input: $i) {{ {SHOWN} {REFUSED} }} }}"
PREVIEW_MODIFY = f"query($i: ModifyServiceInput!) {{ previewModifyService(input: $i) {{ {SHOWN} {REFUSED} }} }}"
PREVIEW_REMOVE = f"query($i: RemoveServiceInput!) {{ previewRemoveService(input: $i) {{ {SHOWN} {REFUSED} }} }}"
ADD = f"mutation($i: AddServiceInput!) {{ addService(input: $i) {{ ... on ServiceAdded {{ {DONE} }} {REFUSED} }} }}"
MODIFY = f"""mutation($i: ModifyServiceInput!) {{ modifyService(input: $i) {{
  ... on ServiceModified {{ {DONE} }} {REFUSED} ... on ChangeLimitReached {{ nextChangeOn }} }} }}"""
EXCEEDED = "removalQuota { limit used remaining periodEndsOn } accountManager { name email }"
REMOVE = f"""mutation($i: RemoveServiceInput!) {{ removeService(input: $i) {{
  ... on ServiceRemoved {{ {DONE} removalQuota {{ used remaining }} }} {REFUSED}
  ... on QuotaExceeded {{ {EXCEEDED} }} }} }}"""
