import { graphql } from "@/app/graphql";

/** An order has moved: one, or any of a company. */
export const OrderNews = graphql(`
  subscription OrderNews($orderId: ID, $companyId: ID) {
    orderProgressed(orderId: $orderId, companyId: $companyId) {
      id
      state
      failure
      steps {
        state
        attempts
      }
      activationLinks {
        state
        sentAt
      }
      service {
        id
        status
      }
    }
  }
`);

/** A mobile service of a company, or its order, has changed. */
export const ServiceNews = graphql(`
  subscription ServiceNews($companyId: ID) {
    mobileServiceChanged(companyId: $companyId) {
      id
      status
      version
      openOrder {
        id
        state
      }
      user {
        id
      }
    }
  }
`);
