import { graphql } from "@/app/graphql";
import { OrderRowFragment } from "@/components/orders/OrderRow";
import { QuotaFragment } from "@/components/QuotaMeter";

export const HomeQuery = graphql(
  `
    query Home($companyId: ID!, $live: [ServiceStatus!]) {
      company(id: $companyId) {
        id
        accountManager {
          name
          email
        }
        contract {
          number
          startsOn
          endsOn
          contractedServices
          removalQuota {
            ...Quota
          }
        }
      }
      mobileServices(companyId: $companyId, filter: { status: $live }, first: 1) {
        totalCount
        totalMonthlyPrice {
          amount
          currency
        }
      }
      users(companyId: $companyId, first: 1) {
        totalCount
      }
    }
  `,
  [QuotaFragment],
);

export const OpenOrdersQuery = graphql(
  `
    query OpenOrders($companyId: ID!, $open: [OrderState!]) {
      troubled: orders(companyId: $companyId, filter: { state: $open, hasFailure: true }, first: 8) {
        nodes {
          ...OrderRow
        }
      }
      orders(companyId: $companyId, filter: { state: $open }, first: 8) {
        totalCount
        nodes {
          ...OrderRow
        }
      }
    }
  `,
  [OrderRowFragment],
);
